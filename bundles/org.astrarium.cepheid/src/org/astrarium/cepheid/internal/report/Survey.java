/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.List;
import org.astrarium.cepheid.Findings;

/** What is known of a survey's parallaxes, for warnings and references. */
enum Survey {
    GAIA_DR2("gaia-dr2", "Gaia DR2's parallaxes are known to be too small by 0.03 to 0.05 mas "
            + "(Lindegren et al. 2018; Riess et al. 2018; Groenewegen 2018)",
            List.of("Gaia Collaboration, Brown et al. 2018, A&A 616, A1", "Lindegren et al. 2018, A&A 616, A2",
                    "Clementini et al. 2019, A&A 622, A60", "Riess et al. 2018, ApJ 861, 126",
                    "Groenewegen 2018, A&A 619, A8")),
    GAIA_DR3("gaia-dr3", "Gaia DR3's parallaxes are known to be too small by 0.01 to 0.05 mas, depending on magnitude "
            + "and colour (Lindegren et al. 2021)",
            List.of("Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1", "Lindegren et al. 2021, A&A 649, A4",
                    "Ripepi et al. 2023, A&A 674, A17")),
    OTHER("none", "parallaxes often have a zero point of their own", List.of());

    private final String word;
    private final String zeroPoint;
    private final List<String> references;

    Survey(String word, String zeroPoint, List<String> references) {
        this.word = word;
        this.zeroPoint = zeroPoint;
        this.references = references;
    }

    static Survey of(Findings findings) {
        String survey = findings.recipe().root().text("survey");
        for (Survey known : values()) {
            if (known.word.equals(survey)) {
                return known;
            }
        }
        return OTHER;
    }

    /** What is known of its zero point, as the second half of a sentence. */
    String zeroPoint() {
        return zeroPoint;
    }

    /** Literature on its data. */
    List<String> references() {
        return references;
    }
}
