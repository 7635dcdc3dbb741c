/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.util.List;

/**
 * An image in a file, before its pixels are read.
 *
 * @param index       number of its part (header-data unit) in the file, from 0
 * @param name        EXTNAME, empty for none
 * @param shape       lengths of its axes, at least two
 * @param bits        bits a pixel as FITS has it: 8, 16, 32, 64, negative for floating point
 * @param compression how its tiles are compressed, {@code RICE_1}; empty if they are not
 */
public record ImagePart(int index, String name, List<Integer> shape, int bits, String compression) {
    /** Keeps a copy of the shape. */
    public ImagePart {
        shape = List.copyOf(shape);
    }

    /** Number of pixels. */
    public long pixels() {
        return shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }

    /** A name to show: EXTNAME, or else the number. */
    public String title() {
        return name.isEmpty() ? index == 0 ? "primary" : "extension " + index : name;
    }
}
