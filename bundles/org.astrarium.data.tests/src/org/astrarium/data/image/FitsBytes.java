/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes FITS files card by card, so that they may be wrong. */
final class FitsBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    FitsBytes card(String key, Object value) {
        String text = value instanceof String string ? String.format(Locale.ROOT, "'%-8s'", string)
                : value instanceof Boolean flag ? String.format(Locale.ROOT, "%20s", flag ? "T" : "F")
                : String.format(Locale.ROOT, "%20s", value);
        return line(String.format(Locale.ROOT, "%-8s= %s", key, text));
    }

    FitsBytes line(String text) {
        out.writeBytes(String.format(Locale.ROOT, "%-80s", text).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    FitsBytes end() {
        line("END");
        return pad(' ');
    }

    FitsBytes data(ByteBuffer buffer) {
        out.writeBytes(buffer.array());
        return pad(0);
    }

    private FitsBytes pad(int with) {
        while (out.size() % FitsParts.BLOCK != 0) {
            out.write(with);
        }
        return this;
    }

    /** The cards of a primary image. */
    static FitsBytes image(int bits, long... axes) {
        FitsBytes bytes = new FitsBytes().card("SIMPLE", true).card("BITPIX", bits).card("NAXIS", axes.length);
        for (int i = 0; i < axes.length; i++) {
            bytes.card("NAXIS" + (i + 1), axes[i]);
        }
        return bytes;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
