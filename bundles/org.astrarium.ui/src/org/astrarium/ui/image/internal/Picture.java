/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.List;
import org.astrarium.chart.image.Composite;
import org.astrarium.chart.image.ImageHistogram;
import org.astrarium.chart.image.Limits;
import org.astrarium.chart.image.Pixels;
import org.astrarium.chart.image.Pyramid;
import org.astrarium.chart.image.Tone;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Plane;

/**
 * All that is made ready in the background before a plane, or three, can be shown.
 *
 * @param shown     what it was made for
 * @param pixels    what is drawn
 * @param plane     the plane whose values are told under the pointer; of a composite the red one
 * @param limits    its limits
 * @param histogram of its values
 */
record Picture(Shown shown, Pixels pixels, Plane plane, Limits limits, ImageHistogram histogram) {
    private static final int BINS = 256;
    private static final double MARGIN = 0.25;
    private static final double SOFTNESS = 8;

    /**
     * Makes a picture of planes; what of an earlier one can be used again is.
     *
     * @param planes  one, or those for red, green and blue
     * @param earlier null for none
     */
    static Picture of(List<Plane> planes, Shown shown, Picture earlier, Progress progress) {
        Plane plane = planes.get(0);
        boolean same = earlier != null && earlier.plane == plane && !earlier.shown.composite() && planes.size() == 1;
        progress.report(0.1, "finding limits");
        Limits limits = same && earlier.shown.limits() == shown.limits() ? earlier.limits : shown.limits().of(plane);
        progress.checkCancelled();
        ImageHistogram histogram = same && earlier.limits.equals(limits) ? earlier.histogram
                : ImageHistogram.of(plane, around(limits), BINS);
        progress.report(0.5, "making overviews");
        Pixels pixels = planes.size() == 3 ? three(planes, shown, progress)
                : new Pixels.Single(same ? earlier.pixels.first() : Pyramid.of(plane),
                        new Tone(limits, shown.stretch(), shown.scale(), shown.inverted()));
        return new Picture(shown, pixels, plane, limits, histogram);
    }

    /** The limits and some of what lies beyond them. */
    private static Limits around(Limits limits) {
        double margin = MARGIN * (limits.high() - limits.low());
        return new Limits(limits.low() - margin, limits.high() + margin);
    }

    private static Pixels three(List<Plane> planes, Shown shown, Progress progress) {
        Pyramid[] pyramids = new Pyramid[3];
        Limits[] limits = new Limits[3];
        for (int i = 0; i < 3; i++) {
            progress.checkCancelled();
            pyramids[i] = Pyramid.of(planes.get(i));
            limits[i] = shown.limits().of(planes.get(i));
        }
        return new Pixels.Three(pyramids[0], pyramids[1], pyramids[2],
                new Composite(limits[0], limits[1], limits[2], SOFTNESS));
    }
}
