/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Example;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.DatasetProjects;
import org.astrarium.workspace.NewDataset;
import org.astrarium.workspace.RecipeFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetProjectsTest {
    private static final String CHANGED = "org.astrarium.workspace.changedData";

    @TempDir
    Path folder;

    @AfterEach
    void removeProjects() throws Exception {
        Datasets.removeAll();
    }

    @Test
    void projectsHaveTheNatureOfTheContract() throws Exception {
        assertEquals("org.astrarium.core.dataset", DatasetNature.ID);
        IProject project = Datasets.small(folder, "small");
        String description = Files.readString(project.getLocation().append(".project").toPath());
        assertTrue(description.contains("<nature>org.astrarium.core.dataset</nature>"), description);
        assertTrue(description.contains("<name>org.astrarium.workspace.recipes</name>"),
                "the check of recipes is set up: " + description);
        assertTrue(DatasetNature.has(project));
    }

    @Test
    void tableIsCopiedAndItsOriginWrittenDown() throws Exception {
        Path csv = Files.writeString(folder.resolve("small.csv"), Datasets.SMALL_CSV);
        Instant before = Instant.now().minus(Duration.ofSeconds(1));
        Optional<IFile> recipe = DatasetProjects.create(new NewDataset("Small set", "A small set", "My telescope", csv),
                new NullProgressMonitor());
        assertTrue(recipe.isEmpty(), "no analysis knows these columns");
        Path project = Datasets.project("Small set").getLocation().toPath();
        assertArrayEquals(Files.readAllBytes(csv), Files.readAllBytes(project.resolve("data/small.csv")));
        Dataset dataset = Dataset.read(project);
        assertEquals("A small set", dataset.title());
        assertEquals("My telescope", dataset.credit());
        assertFalse(dataset.simulated());
        assertEquals(1, dataset.files().size());
        DataFile file = dataset.files().get(0);
        assertEquals("data/small.csv", file.path());
        assertEquals(csv.toAbsolutePath().toString(), file.from());
        assertEquals(4, file.rows());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(csv));
        assertEquals(HexFormat.of().formatHex(digest), file.sha256());
        Instant when = Instant.parse(file.retrieved());
        assertFalse(when.isBefore(before) || when.isAfter(Instant.now()), file.retrieved());
        String yaml = Files.readString(project.resolve("dataset.yaml"));
        for (String key : List.of("title:", "credit:", "from:", "retrieved:", "rows: 4", "sha256:")) {
            assertTrue(yaml.contains(key), key + " in " + yaml);
        }
    }

    @Test
    void tableWithTheColumnsOfASurveyGetsARecipe() throws Exception {
        IFile shipped = Datasets.importExample();
        Path table;
        try (var files = Files.list(shipped.getProject().getLocation().append("data").toPath())) {
            table = files.findFirst().orElseThrow();
        }
        NewDataset wanted = new NewDataset("Cepheids", "My Cepheids", "", table);
        IFile recipe = DatasetProjects.create(wanted, new NullProgressMonitor()).orElseThrow();
        assertEquals("cepheid.cepheid", recipe.getName());
        String text = Datasets.text(recipe);
        assertTrue(text.contains("title: My Cepheids"), text);
        assertTrue(text.contains("input: data/" + table.getFileName()), text);
        assertTrue(text.contains("survey: gaia-dr2"), text);
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        assertEquals(List.of(), Datasets.markers(recipe));
    }

    @Test
    void aChangedDataFileIsMarkedUntilItIsRightAgain() throws Exception {
        IProject project = Datasets.small(folder, "small");
        IFile data = project.getFile("data/small.csv");
        byte[] before = Files.readAllBytes(data.getLocation().toPath());
        assertEquals(0, changed(data));
        Files.writeString(data.getLocation().toPath(), "a,b\n1,2\n");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Await.until("a marker", () -> changed(data) == 1);
        IMarker marker = data.findMarkers(CHANGED, false, IResource.DEPTH_ZERO)[0];
        assertEquals(IMarker.SEVERITY_WARNING, marker.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").startsWith(
                "data/small.csv is not the file that dataset.yaml describes: its checksum differs"));
        Files.write(data.getLocation().toPath(), before);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Await.until("no marker of the file that came back", () -> changed(data) == 0);
        Files.writeString(data.getLocation().toPath(), "a,b\n1,2\n");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        Await.until("a marker again", () -> changed(data) == 1);
        assertTrue(DatasetProjects.acceptData(data, new NullProgressMonitor()));
        Await.until("no marker of the file that was accepted", () -> changed(data) == 0);
    }

    private static int changed(IFile data) throws CoreException {
        return data.findMarkers(CHANGED, false, IResource.DEPTH_ZERO).length;
    }

    @Test
    void nothingIsLeftOfWhatCannotBeMade() throws Exception {
        IProject there = Datasets.small(folder, "there");
        Path csv = folder.resolve("there.csv");
        CoreException taken = assertThrows(CoreException.class,
                () -> DatasetProjects.create(new NewDataset("there", "x", "", csv), new NullProgressMonitor()));
        assertTrue(taken.getMessage().contains("there already"), taken.getMessage());
        String title = Dataset.read(there.getLocation().toPath()).title();
        assertEquals("there", title, "the project that was there is as it was");
        Path noTable = Files.writeString(folder.resolve("broken.vot"), "<VOTABLE><RESOURCE><TABLE>");
        assertThrows(Exception.class,
                () -> DatasetProjects.create(new NewDataset("broken", "x", "", noTable), new NullProgressMonitor()));
        assertFalse(Datasets.project("broken").exists());
        IPath root = ResourcesPlugin.getWorkspace().getRoot().getLocation();
        assertFalse(Files.exists(root.append("broken").toPath()));
    }

    @Test
    void examplesAreImportedReadyToRunAndUnderAnotherNameTheSecondTime() throws Exception {
        IFile first = Datasets.importExample();
        IFile second = Datasets.importExample();
        Example example = DatasetProjects.examples().get(0);
        assertEquals(example.name(), first.getProject().getName());
        assertEquals(example.name() + " 2", second.getProject().getName());
        assertTrue(RecipeFiles.isRecipe(first));
        assertEquals(List.of(first), RecipeFiles.in(first.getProject()));
        assertTrue(Dataset.read(first.getProject().getLocation().toPath()).simulated());
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
        assertEquals(List.of(), Datasets.markers(first.getProject()));
    }
}
