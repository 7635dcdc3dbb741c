/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdqlLexerTest {
    private static String shown(String query) {
        return AdqlLexer.tokens(query).stream().map(t -> t.kind().name().charAt(0) + ":" + t.of(query))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "SELECT TOP 5 *|K:SELECT K:TOP N:5 S:*",
        "where parallax>=1.5e-3|K:where N:parallax S:> S:= N:1.5e-3",
        "'it''s' x|T:'it''s' N:x",
        "\"ext\"\"ernal\".t|Q:\"ext\"\"ernal\" S:. N:t",
        "a -- b SELECT|N:a C:-- b SELECT",
        "a - b|N:a S:- N:b",
        "COUNT(*), count|F:COUNT S:( S:* S:) S:, N:count",
        "log10 (x)|F:log10 S:( N:x S:)",
        "gaiadr2.order|N:gaiadr2 S:. N:order",
        ".5 5. 1e x|N:.5 N:5. N:1 N:e N:x",
        "'open|T:'open"})
    void tokensAreToldApart(String query, String tokens) {
        assertEquals(tokens, shown(query));
    }

    @Test
    void textEndsWithItsLine() {
        assertEquals("T:'open K:FROM N:t", shown("'open\nFROM t"));
    }

    @Test
    void everyTextIsCutWithoutGapsOrOverlaps() {
        Random random = new Random(11);
        String letters = "aZ_9.'\"-+*(), \n\r\te\u00e9\u03b1";
        for (int n = 0; n < 5000; n++) {
            StringBuilder query = new StringBuilder();
            random.ints(random.nextInt(30), 0, letters.length()).forEach(i -> query.append(letters.charAt(i)));
            String text = query.toString();
            int at = 0;
            List<AdqlToken> tokens = AdqlLexer.tokens(text);
            for (AdqlToken token : tokens) {
                assertTrue(token.start() >= at && token.end() > token.start(), text);
                assertTrue(text.substring(at, token.start()).isBlank(), text);
                at = token.end();
            }
            assertTrue(text.substring(at).isBlank(), text);
        }
    }
}
