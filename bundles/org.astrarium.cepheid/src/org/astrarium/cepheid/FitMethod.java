/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

/** How the line is laid through the calibrators. */
public enum FitMethod {
    /** Ordinary least squares: every star counts the same, the errors come from the scatter. */
    OLS("ols", "unweighted least squares"),
    /** Chi-square: each star weighs with the error of its absolute magnitude. */
    CHI2("chi2", "weighted least squares");

    private final String word;
    private final String text;

    FitMethod(String word, String text) {
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
