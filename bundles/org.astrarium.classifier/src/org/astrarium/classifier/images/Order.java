/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.Arrays;

/**
 * Values by their rank, without sorting all of them: quickselect (Hoare 1961, Algorithm 65). The arrays are put into
 * another order.
 */
final class Order {
    private Order() {
    }

    /** A copy without blanks (NaN). */
    static float[] numbers(float[] pixels) {
        float[] out = new float[pixels.length];
        int n = 0;
        for (float pixel : pixels) {
            if (!Float.isNaN(pixel)) {
                out[n++] = pixel;
            }
        }
        return Arrays.copyOf(out, n);
    }

    /** The middle value, the mean of the two middle ones of an even number; there must be one. */
    static double median(float[] values) {
        int half = values.length / 2;
        float upper = select(values, half);
        if (values.length % 2 == 1) {
            return upper;
        }
        float lower = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < half; i++) {
            lower = Math.max(lower, values[i]);
        }
        return 0.5 * ((double) lower + upper);
    }

    /**
     * The value of a rank, counted from 0; those before it in the array are then not above it, those behind it not
     * below.
     */
    static float select(float[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            float pivot = middleOfThree(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[rank];
    }

    private static float middleOfThree(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
