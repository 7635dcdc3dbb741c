/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Example;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.dataset.DatasetFolder;
import org.astrarium.data.dataset.ProjectUnzip;
import org.astrarium.data.dataset.ProjectZip;
import org.astrarium.data.io.TableFiles;
import org.astrarium.workspace.internal.JobProgress;
import org.astrarium.workspace.internal.StartingRecipe;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** Makes data set projects. Slow: call in a job, never in the UI thread. */
public final class DatasetProjects {
    private DatasetProjects() {
    }

    /**
     * Makes a project from a table file: the file copied into {@code data/}, {@code dataset.yaml} that says where it
     * came from, and a first
     * recipe if an analysis finds its columns in the table.
     *
     * @return the first recipe, or empty if no analysis fits
     * @throws CoreException if the project exists or a file cannot be written; nothing is left behind then
     */
    public static Optional<IFile> create(NewDataset wanted, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "New data set " + wanted.project(), 100);
        Table table = TableFiles.read(wanted.table(), new JobProgress(progress.split(60), "read"));
        String inside = "data/" + wanted.table().getFileName();
        Path source = wanted.table().toAbsolutePath().normalize();
        Optional<IFile> recipe = make(wanted.project(), progress.split(35), folder -> {
            Path copy = Files.createDirectories(folder.resolve("data")).resolve(source.getFileName());
            if (!wanted.linked()) {
                Files.copy(source, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
            DataFile file = new DataFile(inside, source.toString(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), table.rowCount(),
                    Checksum.sha256(wanted.linked() ? source : copy))
                    .linkedTo(wanted.linked() ? source.toString() : "");
            new Dataset(wanted.title(), wanted.credit(), "", false, List.of(file)).write(folder);
            return StartingRecipe.write(folder, wanted.title(), inside, table, InstalledAnalyses.now());
        });
        showLinks(project(wanted.project()), progress.split(5));
        return recipe;
    }

    /**
     * Makes a project of one that was packed into a zip file.
     *
     * @param zip  the zip file, which may be a stranger's
     * @param name the project's name
     * @return the first of its recipes, or empty if it has none
     * @throws CoreException if the project exists, there is none in the zip file, the zip file means harm, or a file
     *                       cannot be written; nothing is left behind then
     */
    public static Optional<IFile> importZip(Path zip, String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Import " + zip.getFileName(), 100);
        return make(name, progress, folder -> {
            ProjectUnzip.unpack(zip, folder, new JobProgress(progress.split(90), "unpack"));
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> file.getFileName().toString()).sorted()
                        .filter(file -> InstalledAnalyses.now().all().stream()
                                .anyMatch(analysis -> file.endsWith("." + analysis.id()))).findFirst();
            }
        });
    }

    /**
     * Packs a project into a zip file; returns the number of files in it.
     *
     * @throws CoreException if a file cannot be packed, or the zip file cannot be written
     */
    public static int exportZip(IProject project, Path zip, IProgressMonitor monitor) throws CoreException {
        try {
            return ProjectZip.pack(project.getLocation().toPath(), zip, new JobProgress(monitor, "pack"));
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().line("Export"), e));
        }
    }

    /**
     * Takes a data file as it is now for what {@code dataset.yaml} describes; returns false if it is that already.
     *
     * @throws CoreException if it is not listed there, is no table, or {@code dataset.yaml} cannot be written
     */
    public static boolean acceptData(IFile file, IProgressMonitor monitor) throws CoreException {
        return acceptData(file, warning -> { }, monitor);
    }

    /**
     * As {@link #acceptData(IFile, IProgressMonitor)}, and tells what of the file cannot be read as it stands there, a
     * line each.
     */
    public static boolean acceptData(IFile file, Consumer<String> warnings, IProgressMonitor monitor)
            throws CoreException {
        try {
            Path place = file.getProject().getLocation().append(file.getProjectRelativePath()).toPath();
            DatasetFolder project = DatasetFolder.holding(place).orElseThrow(() -> new InputException(
                    Problem.inFile(file.getName(), "is no data file of a data set", "")));
            Path bytes = file.getLocation().toPath();
            String known = project.known(place).map(DataFile::sha256).orElse("");
            if (known.equalsIgnoreCase(Checksum.sha256(bytes))) {
                return false;
            }
            Table table = TableFiles.read(bytes, new JobProgress(monitor, "read"), warnings);
            project.accept(place, table.rowCount());
            file.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
            return true;
        } catch (ProblemException e) {
            throw new CoreException(Status.error(e.problem().line("Data"), e));
        }
    }

    /** Shows the linked files of a project where recipes name them. */
    private static void showLinks(IProject project, IProgressMonitor monitor) throws CoreException {
        for (DataFile file : Dataset.read(project.getLocation().toPath()).files()) {
            IFile shown = project.getFile(file.path());
            if (file.isLinked() && !shown.exists()) {
                Path target = project.getLocation().toPath().resolve(file.link()).normalize();
                shown.createLink(target.toUri(), IResource.ALLOW_MISSING_LOCAL, monitor);
            }
        }
    }

    /**
     * Makes a project from the result of a query: the file in {@code data/}, the query in {@code queries/}, and a first
     * recipe if an analysis finds its columns in the table.
     *
     * @param wanted the project, and the file, which is copied
     * @param told   what {@code dataset.yaml} says of the file
     * @param adql   the query
     * @param table  what is in the file
     * @throws CoreException if a file cannot be written; nothing is left behind then
     */
    public static IProject createFromQuery(NewDataset wanted, DataFile told, String adql, Table table,
            IProgressMonitor monitor) throws CoreException {
        make(wanted.project(), monitor, folder -> {
            Path data = folder.resolve(told.path());
            Files.createDirectories(data.getParent());
            Files.copy(wanted.table(), data);
            Path queries = Files.createDirectories(folder.resolve("queries"));
            Files.writeString(queries.resolve(wanted.title() + ".adql"), adql);
            new Dataset(wanted.title(), wanted.credit(), "", false, List.of(told)).write(folder);
            return StartingRecipe.write(folder, wanted.title(), told.path(), table, InstalledAnalyses.now());
        });
        return project(wanted.project());
    }

    /**
     * Makes a project of an example, under another name if there is one of its name already.
     *
     * @return the first of its recipes, or empty if it has none
     * @throws CoreException if a file cannot be written; nothing is left behind then
     */
    public static Optional<IFile> importExample(Example example, IProgressMonitor monitor) throws CoreException {
        return make(freeName(example.name()), monitor, folder -> {
            example.write(folder);
            return example.recipes().stream().findFirst();
        });
    }

    /** The examples of all analyses installed. */
    public static List<Example> examples() {
        return InstalledAnalyses.now().all().stream().flatMap(analysis -> analysis.examples().stream()).toList();
    }

    /** A project's name that is not taken yet, made from a wish. */
    public static String freeName(String wish) {
        String clean = wish.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
        String base = clean.isEmpty() ? "Data set" : clean;
        String name = base;
        for (int n = 2; project(name).exists(); n++) {
            name = base + " " + n;
        }
        return name;
    }

    /** Writes the files of a new project. */
    public interface Filling {
        /**
         * Writes them.
         *
         * @param folder the project's folder, empty
         * @return the file to show first, relative to the folder with forward slashes; empty for none
         * @throws IOException if one cannot be written
         */
        Optional<String> fill(Path folder) throws IOException;
    }

    /**
     * Makes a project of what an analysis knows how to write.
     *
     * @param name    the project's name
     * @param filling writes {@code dataset.yaml} and whatever else the project holds
     * @return the file to show first
     * @throws CoreException if the project exists or a file cannot be written; nothing is left behind then
     */
    public static Optional<IFile> create(String name, Filling filling, IProgressMonitor monitor) throws CoreException {
        return make(name, monitor, filling);
    }

    private static Optional<IFile> make(String name, IProgressMonitor monitor, Filling filling) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = project(name);
        Path folder = workspace.getRoot().getLocation().append(name).toPath();
        if (project.exists() || Files.exists(folder)) {
            throw new CoreException(Status.error("There is a project or folder " + name
                    + " already (choose another name)"));
        }
        IFile[] first = new IFile[1];
        ICoreRunnable making = inner -> {
            try {
                Files.createDirectories(folder);
                Optional<String> recipe = filling.fill(folder);
                project.create(inner);
                project.open(inner);
                // Only a nature that is added to an open project is asked to set up its builder.
                IProjectDescription description = project.getDescription();
                description.setNatureIds(new String[] {DatasetNature.ID});
                project.setDescription(description, inner);
                project.setDefaultCharset(StandardCharsets.UTF_8.name(), inner);
                project.refreshLocal(IResource.DEPTH_INFINITE, inner);
                recipe.ifPresent(file -> first[0] = project.getFile(file));
            } catch (Progress.CancelledException e) {
                remove(project, folder);
                throw new OperationCanceledException();
            } catch (IOException | CoreException | RuntimeException e) {
                remove(project, folder);
                throw e instanceof CoreException core ? core
                        : new CoreException(Status.error("Cannot make " + name + ": " + e.getMessage(), e));
            }
        };
        workspace.run(making, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return Optional.ofNullable(first[0]);
    }

    private static void remove(IProject project, Path folder) throws CoreException {
        if (project.exists()) {
            project.delete(true, true, null);
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error("Cannot remove " + folder, e));
        }
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }
}
