/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A public service under a short name.
 *
 * @param name   what to type
 * @param title  what it is
 * @param url    its base address
 * @param credit whom to acknowledge
 */
public record TapPreset(String name, String title, URI url, String credit) {
    /** The public services that have the catalogues of Gaia. */
    public static final List<TapPreset> ALL = List.of(
            new TapPreset("gaia", "Gaia archive, ESA", URI.create("https://gea.esac.esa.int/tap-server/tap"),
                    "ESA/Gaia/DPAC"),
            new TapPreset("ari", "Gaia at ARI, Heidelberg", URI.create("https://gaia.ari.uni-heidelberg.de/tap"),
                    "ESA/Gaia/DPAC; ARI Heidelberg"),
            new TapPreset("aip", "Gaia at AIP, Potsdam", URI.create("https://gaia.aip.de/tap"),
                    "ESA/Gaia/DPAC; Leibniz Institute for Astrophysics Potsdam (AIP)"),
            new TapPreset("vizier", "VizieR, CDS Strasbourg",
                    URI.create("https://tapvizier.cds.unistra.fr/TAPVizieR/tap"), "VizieR, CDS, Strasbourg"));

    /** Checks that no part is missing. */
    public TapPreset {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(credit, "credit");
    }

    /** The names of all of them. */
    public static List<String> names() {
        return ALL.stream().map(TapPreset::name).toList();
    }
}
