/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import org.astrarium.chart.image.ColourScale;
import org.astrarium.chart.image.Stretch;

/**
 * What the user has chosen to see.
 *
 * @param band      number of the plane, from 0
 * @param composite true for three bands in colour
 * @param stretch   how brightness grows
 * @param limits    how the darkest and the brightest value are found
 * @param scale     the colours
 * @param inverted  true to run through them backwards
 */
record Shown(int band, boolean composite, Stretch stretch, LimitsChoice limits, ColourScale scale, boolean inverted) {
    static final Shown FIRST = new Shown(0, false, Stretch.LINEAR, LimitsChoice.ZSCALE, ColourScale.GREY, false);
}
