/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryHeadTest {
    private static final String QUERY = "-- Cepheids\n-- Service: https://x.org/tap (about 9,600 rows). Credit: ESA.\n"
            + "-- Upload: stars = data/my stars.vot\nSELECT 1\n-- Maxrec: 5\n";

    @Test
    void settingsStandInTheCommentsAtTheHead() {
        QueryHead head = QueryHead.of(QUERY);
        assertEquals(Optional.of("https://x.org/tap"), head.service());
        assertEquals(Map.of("stars", "data/my stars.vot"), head.uploads());
        assertEquals(-1, head.maxrec(), "what stands behind the query's beginning is no setting");
        assertEquals(false, head.isSync());
        assertEquals(20000, QueryHead.of("--maxrec: 20,000\r\n-- RUN: sync\r\n").maxrec());
        assertEquals(true, QueryHead.of("--maxrec: 20000\r\n-- RUN: sync\r\n").isSync());
    }

    @Test
    void anotherValueChangesNothingElse() {
        assertEquals(QUERY.replace("https://x.org/tap", "ari"),
                QueryHead.of(QUERY).with(QueryHead.SERVICE, "ari").of(QUERY));
        String limited = QueryHead.of(QUERY).with(QueryHead.MAXREC, "7").of(QUERY);
        assertEquals(QUERY.replace("stars.vot\n", "stars.vot\n-- Maxrec: 7\n"), limited);
        assertEquals(QUERY, QueryHead.of(limited).with(QueryHead.MAXREC, "").of(limited));
        assertEquals("-- Run: sync\nSELECT 1", QueryHead.of("SELECT 1").with(QueryHead.RUN, "sync").of("SELECT 1"));
        String without = QueryHead.of(QUERY).withoutUpload("stars").of(QUERY);
        assertEquals(QUERY.replaceAll("-- Upload.*\n", ""), without);
        assertEquals(Map.of("b", "data/b.fits"),
                QueryHead.of(QueryHead.of(without).withUpload("b", "data/b.fits").of(without)).uploads());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"-- Maxrec: many|Maxrec", "-- Run: tomorrow|Run",
        "-- Upload: data/x.vot|Upload"})
    void wrongSettingIsToldWithItsLine(String line, String key) {
        QueryHead head = QueryHead.of("-- a query\n" + line + "\nSELECT 1");
        InputException wrong = assertThrows(InputException.class, () -> {
            head.maxrec();
            head.isSync();
            head.uploads();
        });
        assertEquals(2, wrong.problem().line());
        assertEquals(key, wrong.problem().key());
    }
}
