/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages are those of DaCHS 2.7, of ESA's Gaia archive and of the ADQL library of VizieR and ARI. */
class FaultPlaceTest {
    private static final String QUERY = "-- stars\nSELECT raa, parallax\nFROM gaiadr2.gaia_sourc\nWHERE ra >> 3";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Could not parse your query: Expected boolean expression, found '>'  (at char 64), (line:4, col:11)|>|4",
        "Encountered \" \"WHERE\" \"WHERE \"\" at line 4, column 1. Was expecting one of: <EOF>|WHERE|4",
        "1 unresolved identifiers: raa [l.2 c.8 - l.2 c.11] !|raa|2",
        "Unknown table \"gaiadr2.gaia_sourc\" [l.3 c.6 - l.3 c.24]|gaiadr2.gaia_sourc|3",
        "Field query: No such field known: column 'raa' could not be located in table metadata|raa|2",
        "Could not locate table 'gaiadr2.gaia_sourc'|gaia_sourc|3"})
    void messagePointsToItsPlace(String message, String fault, int line) {
        FaultPlace place = FaultPlace.in(QUERY, message).orElseThrow();
        assertEquals(fault, QUERY.substring(place.start(), place.end()));
        assertEquals(line, place.line(QUERY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"division by zero", "No such column: speed", "line 99, column 3",
        "[l.99 c.3]", "statement timed out"})
    void messageWithoutAPlacePointsNowhere(String message) {
        assertEquals(Optional.empty(), FaultPlace.in(QUERY, message));
    }

    @Test
    void placeBehindTheEndIsTheLastToken() {
        FaultPlace place = FaultPlace.in("SELECT", "Encountered \"<EOF>\" at line 1, column 60").orElseThrow();
        assertEquals(new FaultPlace(0, 6), place);
    }
}
