/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.data.adql.AdqlProposal.Kind;
import org.astrarium.data.tap.TableSet;
import org.astrarium.data.tap.TableSet.ColumnEntry;
import org.astrarium.data.tap.TableSet.SchemaEntry;
import org.astrarium.data.tap.TableSet.TableEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdqlCompletionTest {
    private static final AdqlCompletion GAIA = new AdqlCompletion(new TableSet(List.of(
            new SchemaEntry("gaiadr2", "second release", List.of(
                    new TableEntry("gaiadr2.gaia_source", "every source",
                            List.of(column("source_id", "", "long"), column("ra", "deg", "double"),
                                    column("parallax", "mas", "double"), column("parallax_error", "mas", "double"))),
                    new TableEntry("gaiadr2.vari_cepheid", "Cepheids",
                            List.of(column("source_id", "", "long"), column("pf", "d", "double"),
                                    column("date", "", "double"))))),
            new SchemaEntry("external", "", List.of(new TableEntry("external.gaiadr2_geometric_distance", "distances",
                    List.of(column("source_id", "", "long"), column("r_est", "pc", "double"))))))),
            List.of("gaia_healpix_index(order INTEGER, source_id BIGINT) -> BIGINT"));

    private static ColumnEntry column(String name, String unit, String type) {
        return new ColumnEntry(name, type, unit, "", "the " + name, name.equals("source_id"));
    }

    /** What is offered where the bar stands. */
    private static List<AdqlProposal> at(String query) {
        int bar = query.indexOf('|');
        return GAIA.at(query.replace("|", ""), bar);
    }

    private static List<String> texts(String query) {
        return at(query).stream().map(AdqlProposal::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT g.| FROM gaiadr2.gaia_source AS g", "SELECT g.| FROM gaiadr2.gaia_source g",
        "SELECT G.par| FROM \"gaiadr2\".gaia_source AS g", "SELECT x FROM gaiadr2.gaia_source AS g WHERE g.|",
        "SELECT gaia_source.| FROM gaiadr2.gaia_source", "SELECT gaiadr2.gaia_source.| FROM gaiadr2.gaia_source",
        "SELECT x FROM external.gaiadr2_geometric_distance AS d JOIN gaiadr2.gaia_source AS g ON g.|",
        "SELECT x FROM external.gaiadr2_geometric_distance AS d, gaiadr2.gaia_source AS g WHERE g.|",
        "SELECT x FROM (SELECT g.| FROM gaiadr2.gaia_source AS g) AS s"})
    void otherNameLeadsToTheColumns(String query) {
        List<String> texts = texts(query);
        assertTrue(texts.contains("parallax") && texts.contains("parallax_error"), texts.toString());
        assertFalse(texts.contains("pf") || texts.contains("r_est") || texts.contains("SELECT"), texts.toString());
    }

    @Test
    void innerNameIsUnknownOutside() {
        assertEquals(List.of(), texts("SELECT g.| FROM (SELECT g.ra FROM gaiadr2.gaia_source AS g) AS s"));
    }

    @Test
    void innerTableHidesTheOuterOneOfTheSameName() {
        assertTrue(texts("SELECT g.ra FROM gaiadr2.gaia_source AS g WHERE g.source_id IN "
                + "(SELECT g.p| FROM gaiadr2.vari_cepheid AS g)").equals(List.of("pf")));
    }

    @Test
    void tablesComeBehindFromAndJoin() {
        assertEquals("gaiadr2", texts("SELECT * FROM |").get(0));
        assertEquals(List.of("gaiadr2.vari_cepheid"), texts("SELECT * FROM gaiadr2.gaia_source AS g JOIN cep|"));
        assertEquals(List.of("gaia_source", "vari_cepheid"), texts("SELECT * FROM gaiadr2.|"));
        assertEquals(List.of("external.gaiadr2_geometric_distance"), texts("SELECT * FROM gaiadr2.gaia_source, dist|"));
    }

    @Test
    void columnsCarryTypeUnitAndDescription() {
        AdqlProposal parallax = at("SELECT paral| FROM gaiadr2.gaia_source").get(0);
        assertEquals(new AdqlProposal(Kind.COLUMN, "parallax", "parallax  [mas]  double", "the parallax", 7, 12),
                parallax);
        assertEquals("the source_id (indexed)", at("SELECT source| FROM gaiadr2.gaia_source").get(0).detail());
    }

    @Test
    void columnThatTwoTablesHaveIsQualified() {
        String from = " FROM gaiadr2.gaia_source AS g JOIN gaiadr2.vari_cepheid AS c USING (source_id)";
        assertEquals(List.of("g.source_id", "c.source_id"), texts("SELECT source_|" + from));
        assertEquals(List.of("pf"), texts("SELECT pf|" + from));
    }

    @Test
    void reservedWordIsQuoted() {
        assertEquals(List.of("date"), texts("SELECT c.da| FROM gaiadr2.vari_cepheid AS c"));
        assertEquals("\"distance\"", AdqlWords.quoted("distance"));
        assertEquals("\"II/246/out\"", AdqlWords.quoted("II/246/out"));
    }

    @Test
    void wordsAndFunctionsAreOffered() {
        assertEquals(List.of("CONTAINS("), texts("SELECT * FROM t WHERE contai|"));
        assertEquals("BETWEEN", texts("SELECT * FROM t WHERE x betw|").get(0));
        assertEquals(List.of("gaia_healpix_index("), texts("SELECT heal|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 'par|allax' FROM t", "SELECT x -- par|", "-- Service: ga|\nSELECT x"})
    void nothingIsOfferedInTextsAndComments(String query) {
        assertEquals(List.of(), texts(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ")|", "SELECT ))) FROM (|", "FROM FROM . JOIN .|", "\"|", "a.b.c.|"})
    void brokenQueriesDoNoHarm(String query) {
        at(query);
    }
}
