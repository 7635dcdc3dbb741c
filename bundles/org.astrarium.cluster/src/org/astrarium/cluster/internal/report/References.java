/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.cluster.Findings;

/** The literature behind a result. */
public final class References {
    private References() {
    }

    /** By author, year and journal, in the order in which the method uses them. */
    public static List<String> of(Findings findings) {
        List<String> all = new ArrayList<>();
        switch (findings.recipe().root().text("survey")) {
            case "gaia-dr2" -> all.add("Gaia Collaboration, Brown et al. 2018, A&A 616, A1");
            case "gaia-dr3" -> all.add("Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1");
            default -> { }
        }
        if (findings.settings().quality().astrometric() || findings.settings().quality().photometric()) {
            all.add("Lindegren et al. 2018, A&A 616, A2");
        }
        all.add("Vasilevskis, Klemola and Preston 1958, AJ 63, 387");
        all.add("Dempster, Laird and Rubin 1977, J. R. Stat. Soc. B 39, 1");
        if (findings.clusters().stream().anyMatch(c -> c.settings().deconvolve())) {
            all.add("Bovy, Hogg and Roweis 2011, Annals of Applied Statistics 5, 1657");
        }
        all.add("Schwarz 1978, Annals of Statistics 6, 461");
        if (findings.clusters().stream().anyMatch(c -> c.bootstrap().isPresent())) {
            all.add("Efron 1979, Annals of Statistics 7, 1");
        }
        if (findings.search().isPresent()) {
            all.add("Verbeek, Vlassis and Kr\u00f6se 2003, Neural Computation 15, 469");
            all.add("Li and Ma 1983, ApJ 272, 317");
        }
        if (findings.clusters().stream().anyMatch(c -> c.distance().isPresent())) {
            if (findings.settings().zeroPoint().lindegren2021()) {
                all.add("Lindegren et al. 2021, A&A 649, A4");
            }
            all.add("Vasiliev 2019, MNRAS 489, 623");
            all.add("Ma\u00edz Apell\u00e1niz et al. 2021, A&A 649, A13");
        }
        all.add("Cantat-Gaudin et al. 2020, A&A 640, A1");
        return all;
    }
}
