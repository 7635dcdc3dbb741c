/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Plane;

/** Makes planes of raw pixels that come row by row. */
final class PixelReader {
    private static final int MOST_PIXELS = Integer.MAX_VALUE - 8;
    private static final int ROWS_BETWEEN_CHECKS = 64;

    /** Where raw pixels come from. */
    interface Input {
        /** Fills an array with the next pixels. */
        void next(Object raw) throws IOException;
    }

    private PixelReader() {
    }

    /** Sees that there is room for an image, its values and so many bytes besides. */
    static void checkRoom(ImagePart part, long besides) throws IOException {
        PixelType type = PixelType.of(part.bits());
        long plane = (long) part.shape().get(0) * part.shape().get(1);
        double wanted = (double) part.pixels() * (type.needsDouble() ? 8 : 4) + besides;
        Runtime runtime = Runtime.getRuntime();
        double room = runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
        if (plane > MOST_PIXELS || wanted > 0.9 * room) {
            throw new TooLargeException();
        }
    }

    static List<Plane> read(ImagePart part, PixelScale scale, Input input, Progress progress) throws IOException {
        PixelType type = PixelType.of(part.bits());
        int width = part.shape().get(0);
        int height = part.shape().get(1);
        int count = (int) (part.pixels() / ((long) width * height));
        Object raw = type.newArray(width);
        List<Plane> planes = new ArrayList<>();
        for (int plane = 0; plane < count; plane++) {
            float[] floats = type.needsDouble() ? null : new float[width * height];
            double[] doubles = type.needsDouble() ? new double[width * height] : null;
            for (int row = 0; row < height; row++) {
                if (row % ROWS_BETWEEN_CHECKS == 0) {
                    progress.checkCancelled();
                }
                input.next(raw);
                scale.apply(raw, floats, doubles, row * width);
            }
            planes.add(floats != null ? Plane.of(width, height, floats) : Plane.of(width, height, doubles));
        }
        return planes;
    }

    /** There is not enough memory for an image. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
