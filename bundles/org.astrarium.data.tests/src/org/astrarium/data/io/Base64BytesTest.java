/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base64BytesTest {
    private static byte[] decoded(String text) throws IOException {
        Base64Bytes bytes = new Base64Bytes();
        bytes.add(text.toCharArray(), 0, text.length());
        bytes.finish();
        return Arrays.copyOfRange(bytes.array(), bytes.start(), bytes.start() + bytes.available());
    }

    /** The vectors of RFC 4648, section 10. */
    @Test
    void theVectorsOfTheStandard() throws IOException {
        String[] texts = {"", "f", "fo", "foo", "foob", "fooba", "foobar"};
        String[] coded = {"", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"};
        for (int i = 0; i < texts.length; i++) {
            assertArrayEquals(texts[i].getBytes(), decoded(coded[i]));
            assertArrayEquals(texts[i].getBytes(), decoded(coded[i].replace("=", "")), "padding may be left out");
        }
    }

    @Test
    void piecesOfAnySizeGiveTheSame() throws IOException {
        Random random = new Random(3);
        byte[] whole = new byte[200_000];
        random.nextBytes(whole);
        char[] text = Base64.getMimeEncoder().encodeToString(whole).toCharArray();
        Base64Bytes bytes = new Base64Bytes();
        byte[] taken = new byte[whole.length];
        int size = 0;
        for (int at = 0; at < text.length;) {
            int count = Math.min(text.length - at, random.nextInt(5000));
            bytes.add(text, at, count);
            at += count;
            int take = random.nextInt(bytes.available() + 1);
            System.arraycopy(bytes.array(), bytes.start(), taken, size, take);
            bytes.take(take);
            size += take;
        }
        bytes.finish();
        System.arraycopy(bytes.array(), bytes.start(), taken, size, bytes.available());
        assertEquals(whole.length, size + bytes.available());
        assertArrayEquals(whole, taken);
    }

    @Test
    void whatIsNoBase64IsRefused() {
        for (String text : new String[] {"Zm9v!", "Zm9\u00e9", "Zg==Zg==", "Zm9v-_"}) {
            assertThrows(IOException.class, () -> decoded(text), text);
        }
        assertThrows(Source.CutShortException.class, () -> decoded("Zm9vY"));
    }
}
