/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;

/**
 * The parallaxes behind a law and the Wesenheit magnitudes that go with them, star by star. The arrays are not to be
 * written to.
 *
 * @param parallax  in mas, negative ones too, before the zero point of the fit is subtracted
 * @param error     in mas
 * @param magnitude apparent Wesenheit magnitudes
 * @param magnitudeError their errors
 */
public record Parallaxes(double[] parallax, double[] error, double[] magnitude, double[] magnitudeError) {

    /** Absolute magnitude from the parallax less a zero point; NaN where that is not positive. */
    double absolute(int i, double zeroPoint) {
        double p = parallax[i] - zeroPoint;
        return p > 0 ? magnitude[i] + 5 * Math.log10(p) - 10 : Double.NaN;
    }

    /** Those of the stars at these places alone. */
    Parallaxes only(int[] places) {
        return new Parallaxes(pick(parallax, places), pick(error, places), pick(magnitude, places),
                pick(magnitudeError, places));
    }

    private static double[] pick(double[] values, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }

    /** The same, had the parallaxes been larger by so many mas. */
    Parallaxes largerBy(double shift) {
        double[] moved = parallax.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += shift;
        }
        return new Parallaxes(moved, error, magnitude, magnitudeError);
    }
}
