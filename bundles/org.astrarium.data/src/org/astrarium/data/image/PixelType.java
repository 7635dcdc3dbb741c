/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;
import java.lang.reflect.Array;

/** The kinds of pixels of FITS (Pence et al. 2010, table 8). */
enum PixelType {
    UNSIGNED_BYTE(8, byte.class, false), SHORT(16, short.class, false), INT(32, int.class, true),
    LONG(64, long.class, true), FLOAT(-32, float.class, false), DOUBLE(-64, double.class, true);

    private final int bits;
    private final Class<?> element;
    private final boolean needsDouble;

    PixelType(int bits, Class<?> element, boolean needsDouble) {
        this.bits = bits;
        this.element = element;
        this.needsDouble = needsDouble;
    }

    static PixelType of(int bits) throws IOException {
        for (PixelType type : values()) {
            if (type.bits == bits) {
                return type;
            }
        }
        throw new IOException("its header says BITPIX = " + bits);
    }

    /** Bytes of a pixel in the file. */
    int bytes() {
        return Math.abs(bits) / 8;
    }

    /** True if floats would lose digits of its pixels. */
    boolean needsDouble() {
        return needsDouble;
    }

    /** An array of raw pixels. */
    Object newArray(int length) {
        return Array.newInstance(element, length);
    }
}
