/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.astrarium.core.analysis.Example;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.NewDataset;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What the tests do with data sets. */
final class Datasets {
    /** Four rows of a table that no analysis knows. */
    static final String SMALL_CSV = "name,value\na,1.5\nb,2.5\nc,\nd,4.5\n";

    private Datasets() {
    }

    /** A data set named after a small table of its own. */
    static IProject small(Path folder, String name) throws IOException, CoreException {
        Path csv = Files.writeString(folder.resolve(name + ".csv"), SMALL_CSV);
        DatasetProjects.create(new NewDataset(name, name, "", csv), new NullProgressMonitor());
        return project(name);
    }

    /** Imports the first example, and returns its recipe. */
    static IFile importExample() throws CoreException {
        Example example = DatasetProjects.examples().get(0);
        return DatasetProjects.importExample(example, new NullProgressMonitor()).orElseThrow();
    }

    /** The project of that name. */
    static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    /** Makes a file, or gives it another text. */
    static IFile write(IProject project, String name, String text) throws CoreException {
        IFile file = project.getFile(IPath.fromOSString(name));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file.exists()) {
            file.setContents(bytes, true, false, null);
        } else {
            file.create(bytes, true, false, null);
        }
        return file;
    }

    /** The text of a file as it lies on the disk. */
    static String text(IFile file) throws IOException {
        return Files.readString(file.getLocation().toPath());
    }

    /** The problems that a file is marked with. */
    static List<IMarker> markers(IResource file) throws CoreException {
        return Arrays.asList(file.findMarkers("org.astrarium.workspace.problem", true, IResource.DEPTH_INFINITE));
    }

    /** Every file below a folder with its checksum: two pictures are equal if nothing was lost, added or changed. */
    static Map<String, String> picture(Path folder) throws IOException {
        Map<String, String> picture = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(p -> picture.put(folder.relativize(p).toString(),
                    Files.isDirectory(p) ? "folder" : Checksum.sha256(p)));
        }
        return picture;
    }

    /** Ends all runs and removes all projects with their files. */
    static void removeAll() throws Exception {
        RecipeRuns.running().forEach(job -> job.cancel());
        Await.until("the end of all runs", () -> RecipeRuns.running().isEmpty());
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }
}
