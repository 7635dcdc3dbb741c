/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Table;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against a real service, the one that releng/tap sets up. */
class RealServiceTest {
    private TapService service;

    @BeforeEach
    void find() {
        String url = System.getProperty("ASTRARIUM_TAP", System.getenv("ASTRARIUM_TAP"));
        Assumptions.assumeTrue(url != null, "needs the service of releng/tap, its address in ASTRARIUM_TAP");
        service = TapService.of(url);
    }

    @Test
    void uploadedTableIsJoined(@TempDir Path folder) {
        Path out = folder.resolve("x.vot");
        TapResult three = service.runSync(TapQuery.of("SELECT TOP 3 source_id, ra FROM gaiadr2.gaia_source"), out,
                Overflow.REFUSED, Progress.NONE);
        long[] ids = new long[3];
        double[] numbers = {0.5, 1.5, 2.5};
        for (int i = 0; i < 3; i++) {
            ids[i] = ((LongColumn) three.table().column("source_id")).integer(i);
        }
        Table mine = new Table("mine", List.of(), List.of(new LongColumn(ColumnInfo.named("id"), ids, Blanks.NONE),
                new DoubleColumn(ColumnInfo.named("x"), numbers)));
        TapQuery query = TapQuery.of("SELECT m.id, m.x, s.ra FROM TAP_UPLOAD.stars AS m JOIN gaiadr2.gaia_source AS s"
                + " ON m.id = s.source_id ORDER BY m.x").with(new TapUpload("stars", mine));
        for (boolean sync : new boolean[] {true, false}) {
            TapResult joined = sync ? service.runSync(query, out, Overflow.REFUSED, Progress.NONE)
                    : service.run(query, out, Overflow.REFUSED, Progress.NONE);
            assertEquals(3, joined.table().rowCount());
            for (int i = 0; i < 3; i++) {
                assertEquals(Long.toString(ids[i]), joined.table().column("id").text(i));
                assertEquals(three.table().column("ra").text(i), joined.table().column("ra").text(i));
            }
        }
    }

    @Test
    void jobIsFoundAgainAndForgotten(@TempDir Path folder) {
        TapJob job = service.submit(TapQuery.of("SELECT TOP 7 source_id FROM gaiadr2.vari_cepheid"), Progress.NONE);
        assertEquals(JobPhase.PENDING, job.status(Progress.NONE).phase());
        job.run(Progress.NONE);
        TapJob again = TapJob.resume(job.url());
        JobStatus status = again.await(Progress.NONE);
        assertTrue(status.ended().startsWith("20"), status.toString());
        assertEquals(7, again.fetch(folder.resolve("x.fits"), Overflow.REFUSED, Progress.NONE).table().rowCount());
        again.delete();
        assertThrows(AnalysisException.class, () -> job.status(Progress.NONE));
    }

    @Test
    void serviceTellsWhatItHas() {
        TableSet.TableEntry sources = service.tables(Progress.NONE).table("gaiadr2.gaia_source").orElseThrow();
        TableSet.ColumnEntry parallax = sources.columns().stream().filter(c -> c.name().equals("parallax")).findFirst()
                .orElseThrow();
        assertEquals("mas", parallax.unit());
        assertEquals("pos.parallax", parallax.ucd());
        Capabilities can = service.capabilities(Progress.NONE);
        assertTrue(can.languages().contains("ADQL 2.0"), can.languages().toString());
        assertTrue(can.geometry().contains("CONTAINS"), can.geometry().toString());
        assertTrue(can.functions().stream().anyMatch(f -> f.startsWith("ivo_healpix_index(")),
                can.functions().toString());
        assertTrue(can.uploads());
        assertEquals(2000, can.defaultLimit());
        assertTrue(service.availability(Progress.NONE).available());
    }
}
