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
import org.astrarium.core.analysis.Example;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
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
        return make(wanted.project(), progress.split(40), folder -> {
            Path data = Files.createDirectories(folder.resolve("data"));
            Path copy = data.resolve(wanted.table().getFileName());
            Files.copy(wanted.table(), copy, StandardCopyOption.COPY_ATTRIBUTES);
            String inside = "data/" + copy.getFileName();
            DataFile file = new DataFile(inside, wanted.table().toAbsolutePath().toString(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), table.rowCount(), Checksum.sha256(copy));
            new Dataset(wanted.title(), wanted.credit(), "", false, List.of(file)).write(folder);
            return StartingRecipe.write(folder, wanted.title(), inside, table, InstalledAnalyses.now());
        });
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

    private interface Filling {
        Optional<String> fill(Path folder) throws IOException;
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
