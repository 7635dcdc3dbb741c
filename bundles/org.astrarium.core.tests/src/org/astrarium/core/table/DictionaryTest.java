/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final String[] LETTERS = {"a", "b", "\u00e9", "\u03b4", "\u661f", "\uD83D\uDD2D", " ", "0"};

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString();
    }

    /** Twenty thousand texts with many twins, of letters of one to four bytes, against a map of the runtime. */
    @Test
    void codesAreThoseOfAMapInOrderOfAppearance() {
        Random random = new Random(3);
        Dictionary dictionary = new Dictionary();
        Map<String, Integer> known = new HashMap<>(Map.of("", 0));
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            Integer before = known.putIfAbsent(text, words.size());
            if (before == null) {
                words.add(text);
            }
            assertEquals(known.get(text), dictionary.code(text), text);
        }
        assertEquals(words.size(), dictionary.size());
        dictionary.trim();
        for (int code = 0; code < words.size(); code++) {
            assertEquals(words.get(code), dictionary.word(code));
        }
    }

    @Test
    void aPieceOfABufferIsTheSameTextAsAString() {
        Dictionary dictionary = new Dictionary();
        byte[] line = "DCEP,\u03b4 Cep,DCEP".getBytes(StandardCharsets.UTF_8);
        int type = dictionary.code(line, 0, 4);
        int star = dictionary.code(line, 5, 11);
        assertEquals(type, dictionary.code(line, 12, 16));
        assertEquals(type, dictionary.code("DCEP"));
        assertEquals(star, dictionary.code("\u03b4 Cep"));
        assertEquals(0, dictionary.code(line, 7, 7), "no bytes are a blank");
        assertEquals(3, dictionary.size());
    }

    @Test
    void oneTextIsNotTheBeginningOfAnother() {
        Dictionary dictionary = new Dictionary();
        List<String> texts = List.of("M 1", "M 10", "M 1 ", "M", " M 1", "m 1", "M 1\0");
        List<Integer> codes = texts.stream().map(dictionary::code).toList();
        assertEquals(texts.size(), codes.stream().distinct().count());
        assertEquals(codes, texts.stream().map(dictionary::code).toList());
    }

    @Test
    void textsLongerThanAllBeforeFindRoom() {
        Dictionary dictionary = new Dictionary();
        String previous = "";
        for (int length = 1; length < 300_000; length *= 7) {
            String text = "x".repeat(length);
            int code = dictionary.code(text);
            assertEquals(text, dictionary.word(code));
            assertEquals(previous, dictionary.word(code - 1));
            previous = text;
        }
    }

    @Test
    void nothingIsCodeZero() {
        Dictionary dictionary = new Dictionary();
        assertEquals(0, dictionary.code((String) null));
        assertEquals(0, dictionary.code(""));
        assertEquals(1, dictionary.size());
        assertEquals("", dictionary.word(0));
        dictionary.trim();
        assertEquals("", dictionary.word(0), "also with nothing else in it");
    }
}
