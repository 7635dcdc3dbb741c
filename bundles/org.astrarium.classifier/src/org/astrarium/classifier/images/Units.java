/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.Arrays;
import java.util.List;

/**
 * What brightness is measured in: the typical noise of a set's images, one a band. Of the whole set and not of each
 * image, as dividing by an image's own noise would make a bright nebula in a crowded field look like a faint one in an
 * empty field.
 *
 * @param noise median over the images of their noise, one a band, each above zero
 */
public record Units(double[] noise) {
    /** Of a set of cut-outs, of which there must be one. */
    public static Units of(List<CutOut> cutOuts) {
        double[] noise = new double[cutOuts.get(0).bands().length];
        for (int b = 0; b < noise.length; b++) {
            int band = b;
            double[] each = cutOuts.stream().parallel().mapToDouble(c -> Level.of(c.bands()[band]).noise()).sorted()
                    .toArray();
            int half = each.length / 2;
            noise[b] = each.length % 2 == 1 ? each[half] : 0.5 * (each[half - 1] + each[half]);
        }
        return new Units(noise);
    }

    /** The unit of a band. */
    public double of(int band) {
        return noise[band];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Units units && Arrays.equals(noise, units.noise);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(noise);
    }

    @Override
    public String toString() {
        return "Units" + Arrays.toString(noise);
    }
}
