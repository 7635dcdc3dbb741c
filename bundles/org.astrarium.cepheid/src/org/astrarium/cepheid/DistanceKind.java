/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

/** Where the distance of a calibrator comes from. */
public enum DistanceKind {
    /** The catalogue's distance, made from the parallax and a prior (Bailer-Jones et al. 2018). */
    BAILER_JONES("bailer_jones", "Bailer-Jones distance"),
    /** One over the parallax. */
    INVERSE_PARALLAX("inverse_parallax", "inverted parallax");

    private final String word;
    private final String text;

    DistanceKind(String word, String text) {
        this.word = word;
        this.text = text;
    }

    /** As recipes and results write it. */
    public String word() {
        return word;
    }

    /** In words for people. */
    public String text() {
        return text;
    }

    /** Name of the derived column of distances, in pc. */
    public String distanceColumn() {
        return "distance_" + word;
    }

    /** Name of the derived column of absolute magnitudes. */
    public String magnitudeColumn() {
        return "m_" + word;
    }

    /** The kind that a recipe's word names. */
    static DistanceKind of(String word) {
        for (DistanceKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no distance " + word);
    }
}
