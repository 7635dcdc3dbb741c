/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.astrarium.data.tap.ScriptedService.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What services say of themselves; the documents have the form of DaCHS 2.7 and of the Gaia archive. */
class VosiTest {
    static final String TABLES = """
            <?xml version="1.0"?>
            <vtm:tableset xmlns:vtm="http://www.ivoa.net/xml/VOSITables/v1.0"
              xmlns:vs="http://www.ivoa.net/xml/VODataService/v1.1"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <schema><name>gaiadr2</name><title>T</title><description>Data
              release 2</description>
            <table type="table"><name>gaiadr2.gaia_source</name><description>Sources</description>
              <column><name>source_id</name><description>Identifier</description>
                <ucd>meta.id;meta.main</ucd>
                <dataType xsi:type="vs:VOTableType">long</dataType><flag>indexed</flag><flag>primary</flag></column>
              <column std="true"><name>parallax</name><unit>mas</unit><ucd>pos.parallax</ucd>
                <dataType>double</dataType></column>
              <column><name>designation</name><dataType arraysize="*">char</dataType></column>
              <foreignKey><targetTable>x</targetTable>
                <fkColumn><fromColumn>a</fromColumn></fkColumn></foreignKey></table>
            <table><name>gaiadr2.empty</name></table></schema>
            <schema><name>external</name>
            <table><name>external.d</name><column><name>r_est</name></column></table></schema>
            <table><name>loose</name></table>
            </vtm:tableset>
            """;
    static final String CAPABILITIES = """
            <cap:capabilities xmlns:cap="http://www.ivoa.net/xml/VOSICapabilities/v1.0">
            <capability standardID="ivo://ivoa.net/std/VOSI#tables">
              <interface><accessURL>x</accessURL></interface></capability>
            <capability standardID="ivo://ivoa.net/std/TAP">
              <interface role="std"><accessURL>http://x/tap</accessURL></interface>
            <language><name>ADQL</name><version ivo-id="a">2.0</version><version>2.1</version>
            <languageFeatures type="ivo://ivoa.net/std/TAPRegExt#features-udf">
              <feature><form>gavo_to_mjd(d TIMESTAMP) -&gt; DOUBLE PRECISION</form>
              <description>d</description></feature>
            </languageFeatures>
            <languageFeatures type="ivo://ivoa.net/std/TAPRegExt#features-adqlgeo">
              <feature><form>CONTAINS</form></feature>
              <feature><form>CIRCLE</form></feature></languageFeatures></language>
            <uploadMethod ivo-id="ivo://ivoa.net/std/TAPRegExt#upload-inline"/>
            <retentionPeriod><default>172800</default></retentionPeriod>
            <outputLimit><default unit="row">2000</default><hard unit="row">20000000</hard></outputLimit>
            <uploadLimit><hard unit="byte">100000000</hard></uploadLimit>
            </capability></cap:capabilities>
            """;
    static final String AVAILABILITY = "<a:availability xmlns:a=\"http://www.ivoa.net/xml/VOSIAvailability/v1.0\">"
            + "<a:available>false</a:available><a:note>Back\n on Monday</a:note></a:availability>";

    @Test
    void tablesAreReadWithTheirColumns() throws IOException {
        try (ScriptedService server = new ScriptedService()) {
            server.on("GET /tap/tables", text(200, TABLES));
            TableSet all = server.service().tables(Progress.NONE);
            assertEquals(List.of("gaiadr2", "external", ""),
                    all.schemas().stream().map(TableSet.SchemaEntry::name).toList());
            assertEquals("Data release 2", all.schemas().get(0).description());
            assertEquals(List.of("gaiadr2.gaia_source", "gaiadr2.empty", "external.d", "loose"),
                    all.tables().map(TableSet.TableEntry::name).toList());
            TableSet.TableEntry sources = all.table("GaiaDR2.gaia_source").orElseThrow();
            assertEquals("Sources", sources.description());
            assertEquals(List.of(
                    new TableSet.ColumnEntry("source_id", "long", "", "meta.id;meta.main", "Identifier", true),
                    new TableSet.ColumnEntry("parallax", "double", "mas", "pos.parallax", "", false),
                    new TableSet.ColumnEntry("designation", "char(*)", "", "", "", false)), sources.columns());
            assertEquals(List.of(), all.table("gaiadr2.empty").orElseThrow().columns());
        }
    }

    @Test
    void tablesAreKeptForWhenTheServiceIsOutOfReach(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("tables.xml");
        try (ScriptedService server = new ScriptedService()) {
            server.on("GET /tap/tables", text(200, TABLES), text(500, "down"), text(200, "<tableset><schema>"));
            TableSet all = server.service().tables(kept, Progress.NONE);
            assertEquals(all, TableSet.read(kept, Progress.NONE));
            for (int broken = 0; broken < 2; broken++) {
                assertThrows(AnalysisException.class, () -> server.service().tables(kept, Progress.NONE));
                assertEquals(all, TableSet.read(kept, Progress.NONE), "the document of before is still there");
            }
        }
    }

    @Test
    void columnsOfOneTableAreAskedFor() throws IOException {
        try (ScriptedService server = new ScriptedService()) {
            server.on("GET /tap/tables/gaiadr2.gaia_source", text(200, "<table><name>gaiadr2.gaia_source</name>"
                    + "<column><name>ra</name><unit>deg</unit></column></table>"));
            TableSet.TableEntry table = server.service().table("gaiadr2.gaia_source", Progress.NONE).orElseThrow();
            assertEquals(List.of(new TableSet.ColumnEntry("ra", "", "deg", "", "", false)), table.columns());
        }
    }

    @Test
    void capabilitiesAreThoseOfTap() throws IOException {
        try (ScriptedService server = new ScriptedService()) {
            server.on("GET /tap/capabilities", text(200, CAPABILITIES));
            assertEquals(new Capabilities(List.of("ADQL 2.0", "ADQL 2.1"),
                    List.of("gavo_to_mjd(d TIMESTAMP) -> DOUBLE PRECISION"),
                    List.of("CONTAINS", "CIRCLE"), true, 2000, 20_000_000),
                    server.service().capabilities(Progress.NONE));
        }
    }

    @Test
    void availabilityIsToldWithItsNotes() throws IOException {
        try (ScriptedService server = new ScriptedService()) {
            server.on("GET /tap/availability", text(200, AVAILABILITY));
            assertEquals(new Availability(false, List.of("Back on Monday")),
                    server.service().availability(Progress.NONE));
        }
    }
}
