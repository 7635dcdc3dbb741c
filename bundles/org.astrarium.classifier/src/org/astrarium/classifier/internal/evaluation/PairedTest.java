/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

/**
 * Whether one model is right more often than another on the same sources: McNemar's exact test (1947), which looks only
 * at the sources on which they differ.
 *
 * @param onlyFirst  sources that only the first tells right
 * @param onlySecond sources that only the second tells right
 * @param p          probability of so uneven a division, or one more so, if both were equally good; two-sided
 */
public record PairedTest(int onlyFirst, int onlySecond, double p) {
    /** Of two models' predictions for the same sources. */
    public static PairedTest of(int[] truth, int[] first, int[] second) {
        int a = 0;
        int b = 0;
        for (int i = 0; i < truth.length; i++) {
            boolean one = first[i] == truth[i];
            boolean two = second[i] == truth[i];
            a += one && !two ? 1 : 0;
            b += two && !one ? 1 : 0;
        }
        return new PairedTest(a, b, binomial(Math.min(a, b), a + b));
    }

    private static double binomial(int k, int n) {
        double logTerm = -n * Math.log(2);
        double sum = 0;
        for (int i = 0; i <= k; i++) {
            sum += Math.exp(logTerm);
            logTerm += Math.log(n - i) - Math.log(i + 1);
        }
        return Math.min(1, 2 * sum);
    }
}
