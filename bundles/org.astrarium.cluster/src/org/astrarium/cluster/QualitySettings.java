/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.recipe.Section;

/**
 * Which stars are measured well enough.
 *
 * @param astrometric cut C.1 of Lindegren et al. (2018, A&amp;A 616, A2)
 * @param photometric their cut C.2
 * @param snr         smallest signal-to-noise ratios: {@code parallax}, {@code g}, {@code bp}, {@code rp}
 * @param where       further cuts
 */
public record QualitySettings(boolean astrometric, boolean photometric, Map<String, Double> snr, Conditions where) {
    static QualitySettings of(Section keys) {
        Map<String, Double> snr = new LinkedHashMap<>();
        Section ratios = keys.section("snr");
        for (String name : new String[] {"parallax", "g", "bp", "rp"}) {
            if (ratios.has(name)) {
                snr.put(name, ratios.real(name));
            }
        }
        return new QualitySettings(keys.flag("lindegren2018_c1"), keys.flag("lindegren2018_c2"), snr,
                Conditions.of(keys, "where"));
    }
}
