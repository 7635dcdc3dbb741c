/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.Arrays;
import java.util.List;

/** How the line is laid through the calibrators. */
public enum FitMethod {
    /** Ordinary least squares: every star counts the same, the errors come from the scatter. */
    OLS("ols", "unweighted least squares", false),
    /** Chi-square: each star weighs with the error of its absolute magnitude. */
    CHI2("chi2", "weighted least squares", true),
    /** Maximum likelihood of a line with intrinsic scatter, in addition to the errors. */
    CHI2_SCATTER("chi2_scatter", "maximum likelihood with intrinsic scatter", true),
    /** Maximum likelihood of a line with scatter among a population of outliers (Hogg, Bovy and Lang 2010). */
    ROBUST("robust", "mixture of the relation and outliers", true),
    /** Astrometry-based luminosities: linear in the parallax, negative ones kept (Arenou and Luri 1999). */
    ABL("abl", "astrometry-based luminosities", true),
    /** Maximum likelihood in the space of the parallaxes, with intrinsic scatter. */
    PARALLAX("parallax", "maximum likelihood in parallax space", true);

    private final String word;
    private final String text;
    private final boolean weighted;

    FitMethod(String word, String text, boolean weighted) {
        this.word = word;
        this.text = text;
        this.weighted = weighted;
    }

    /** As recipes and results write it. */
    public String word() {
        return word;
    }

    /** In words for people. */
    public String text() {
        return text;
    }

    /** True if it needs the errors of the magnitudes. */
    public boolean weighted() {
        return weighted;
    }

    /** True if it has a likelihood whose posterior can be sampled. */
    public boolean hasLikelihood() {
        return weighted && this != ABL;
    }

    /** True if it takes the parallaxes as they are, without a distance of each star. */
    public boolean fromParallaxes() {
        return this == ABL || this == PARALLAX;
    }

    /** The words of all methods. */
    static List<String> words() {
        return Arrays.stream(values()).map(FitMethod::word).toList();
    }

    /** The method that a recipe's word names. */
    static FitMethod of(String word) {
        for (FitMethod method : values()) {
            if (method.word.equals(word)) {
                return method;
            }
        }
        throw new IllegalArgumentException("no method " + word);
    }
}
