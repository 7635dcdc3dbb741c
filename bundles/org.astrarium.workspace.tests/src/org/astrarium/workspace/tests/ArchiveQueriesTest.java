/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.workspace.DatasetNature;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.ArchiveQuery;
import org.astrarium.workspace.query.QueryRequest;
import org.astrarium.workspace.query.QueryState;
import org.astrarium.workspace.query.ServiceSchema;
import org.astrarium.workspace.query.ServiceSchemas;
import org.astrarium.workspace.query.UploadGrants;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Queries that outlive the window, against a service of this machine. */
class ArchiveQueriesTest {
    private static final String QUERY = "SELECT source_id, parallax FROM stars.bright";

    @TempDir
    Path folder;
    private TapStub service;

    @BeforeEach
    void start() throws Exception {
        service = new TapStub();
    }

    @AfterEach
    void clear() throws Exception {
        ArchiveQueries.get().list().forEach(query -> ArchiveQueries.get().delete(query.id()));
        service.close();
        Datasets.removeAll();
    }

    private QueryRequest request(String name, String adql, boolean sync, String project) {
        return new QueryRequest(name, service.url(), adql, -1, sync, Map.of(), project, "");
    }

    private static ArchiveQuery await(ArchiveQuery started, QueryState state) throws Exception {
        Await.until(state.label() + " of " + started.request().name(),
                () -> now(started).state() == state);
        return now(started);
    }

    private static ArchiveQuery now(ArchiveQuery query) {
        return ArchiveQueries.get().query(query.id()).orElseThrow();
    }

    @Test
    void resultBecomesADatasetThatSaysWhereItCameFrom() throws Exception {
        ArchiveQuery done = await(ArchiveQueries.get().start(request("nearest", QUERY, false, "")), QueryState.DONE);
        assertEquals(2, done.rows());
        assertFalse(done.overflow());
        assertEquals("/nearest/data/nearest.vot.gz", done.file());
        IProject project = Datasets.project("nearest");
        assertTrue(DatasetNature.has(project));
        assertTrue(project.getFile("queries/nearest.adql").exists());
        Path place = project.getLocation().toPath();
        DataFile file = Dataset.read(place).files().get(0);
        assertEquals("data/nearest.vot.gz", file.path());
        assertEquals(service.url() + "\n" + QUERY, file.from());
        assertEquals(2, file.rows());
        assertEquals(Checksum.sha256(place.resolve(file.path())), file.sha256());
        assertEquals(64, HexFormat.of().parseHex(file.sha256()).length * 2);
        assertFalse(file.overflow());
    }

    @Test
    void resultJoinsTheDatasetOfItsQueryAndReplacesNothing() throws Exception {
        IProject project = Datasets.small(folder, "small");
        for (String expected : new String[] {"/small/data/near.vot.gz", "/small/data/near-2.vot.gz"}) {
            ArchiveQuery done = await(ArchiveQueries.get().start(request("near", QUERY, true, "small")),
                    QueryState.DONE);
            assertEquals(expected, done.file());
            assertTrue(project.getFile(IPath.fromOSString(done.file()).removeFirstSegments(1)).exists());
        }
        assertEquals(3, Dataset.read(project.getLocation().toPath()).files().size());
    }

    @Test
    void overflowIsKeptAndTold() throws Exception {
        service.cutOff(true);
        ArchiveQuery done = await(ArchiveQueries.get().start(request("cut", QUERY, false, "")), QueryState.DONE);
        assertTrue(done.overflow());
        assertEquals("the service cut the result off at 2 rows", done.message());
        Path place = Datasets.project("cut").getLocation().toPath();
        assertTrue(Dataset.read(place).files().get(0).overflow());
        assertTrue(Files.readString(place.resolve("dataset.yaml")).contains("overflow: true"));
    }

    @Test
    void wrongQueryFailsWithTheWordsOfTheService() throws Exception {
        ArchiveQuery failed = await(ArchiveQueries.get().start(request("wrong", "SELECT raa FROM stars.bright", false,
                "")), QueryState.FAILED);
        assertTrue(failed.message().contains("column 'raa' could not be located"), failed.message());
        assertEquals(-1, failed.rows());
    }

    @Test
    void abortStopsTheJobAtTheService() throws Exception {
        service.hold(true);
        ArchiveQuery query = ArchiveQueries.get().start(request("long", QUERY, false, ""));
        await(query, QueryState.EXECUTING);
        ArchiveQueries.get().abort(query.id());
        await(query, QueryState.ABORTED);
        assertEquals(2, service.asked().stream().filter("POST /tap/async/1/phase"::equals).count(), "run and abort");
    }

    @Test
    void restartFindsTheJobAgain() throws Exception {
        service.hold(true);
        ArchiveQuery query = ArchiveQueries.get().start(request("night", QUERY, false, ""));
        ArchiveQuery running = await(query, QueryState.EXECUTING);
        assertEquals(service.url() + "/async/1", running.job());
        Bundle bundle = FrameworkUtil.getBundle(ArchiveQueries.class);
        bundle.stop();
        assertFalse(service.asked().contains("DELETE /tap/async/1"));
        service.hold(false);
        bundle.start();
        Await.until("the query found again", () -> ArchiveQueries.get().query(query.id()).isPresent());
        ArchiveQuery done = await(query, QueryState.DONE);
        assertEquals(2, done.rows());
        assertEquals(1, service.asked().stream().filter("POST /tap/async"::equals).count(), "asked only once");
        assertEquals(1, service.asked().stream().filter("POST /tap/async/1/phase"::equals).count(), "never aborted");
    }

    @Test
    void resultIsFetchedAgainIntoItsPlaceAndForgottenWhenDeleted() throws Exception {
        Datasets.small(folder, "small");
        ArchiveQuery done = await(ArchiveQueries.get().start(request("near", QUERY, false, "small")), QueryState.DONE);
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromOSString(done.file()));
        file.delete(true, null);
        ArchiveQueries.get().fetchAgain(done.id());
        ArchiveQuery again = await(done, QueryState.DONE);
        assertEquals(done.file(), again.file());
        Await.until("the file again", () -> {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            return file.exists();
        });
        ArchiveQueries.get().delete(done.id());
        assertTrue(ArchiveQueries.get().query(done.id()).isEmpty());
        Await.until("the job deleted", () -> service.asked().contains("DELETE /tap/async/1"));
        assertTrue(file.exists());
    }

    @Test
    void tablesOfAServiceAreKeptForWhenItCannotBeReached() throws Exception {
        String url = service.url();
        ServiceSchemas.get().of(url);
        Await.until("the tables", () -> ServiceSchemas.get().of(url).isPresent());
        ServiceSchema schema = ServiceSchemas.get().of(url).orElseThrow();
        assertEquals("mas", schema.tables().table("stars.bright").orElseThrow().columns().get(1).unit());
        service.close();
        Bundle bundle = FrameworkUtil.getBundle(ArchiveQueries.class);
        bundle.stop();
        bundle.start();
        Await.until("the tables again", () -> ServiceSchemas.get().of(url).isPresent());
        assertEquals(schema.tables(), ServiceSchemas.get().of(url).orElseThrow().tables());
    }

    @Test
    void queryFromAStrangerSendsNothingAwayFromOutsideItsProject() throws Exception {
        IProject project = Datasets.small(folder, "small");
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        IFile file = project.getFile("near.adql");
        for (String path : new String[] {secret.toString(), "../secret.csv", "data/none.csv"}) {
            String text = "-- Upload: x = " + path + "\n" + QUERY;
            InputException refused = assertThrows(InputException.class,
                    () -> QueryRequest.of(file, text, service.url()));
            assertTrue(refused.problem().message().endsWith("is no file of this project"), refused.getMessage());
        }
        Datasets.small(folder, "other");
        String other = "-- Upload: x = /other/data/other.csv\n" + QUERY;
        assertThrows(InputException.class, () -> QueryRequest.of(file, other, service.url()));
        UploadGrants.add(file, "/other/data/other.csv");
        assertEquals("other.csv", QueryRequest.of(file, other, service.url()).uploads().get("x").getFileName()
                .toString());
        QueryRequest allowed = QueryRequest.of(file, "-- Upload: x = data/small.csv\n-- Maxrec: 7\n" + QUERY,
                service.url());
        assertEquals(Set.of("x"), allowed.uploads().keySet());
        assertEquals(7, allowed.maxrec());
        assertEquals("near", allowed.name());
        assertThrows(InputException.class, () -> QueryRequest.of(file, "-- Maxrec: 7\n", service.url()));
    }
}
