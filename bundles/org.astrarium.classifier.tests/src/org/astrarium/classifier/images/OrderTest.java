/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void selectsWhatSortingWouldPutThere() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 400; trial++) {
            float[] values = new float[1 + random.nextInt(60)];
            int alike = 1 + random.nextInt(30);
            for (int i = 0; i < values.length; i++) {
                // many ties in some of them, and the ends of the numbers
                values[i] = random.nextInt(20) == 0 ? Float.NEGATIVE_INFINITY : random.nextInt(20) == 0
                ? Float.MAX_VALUE : random.nextInt(alike);
            }
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            int rank = random.nextInt(values.length);
            float[] order = values.clone();
            assertEquals(sorted[rank], Order.select(order, rank));
            for (int i = 0; i < order.length; i++) {
                assertTrue(i < rank ? order[i] <= order[rank] : order[i] >= order[rank]);
            }
            Arrays.sort(order);
            assertArrayEquals(sorted, order, "nothing is lost");
        }
    }

    @Test
    void mediansOfEvenAndOddNumbers() {
        assertEquals(2, Order.median(new float[] {3, 1, 2}));
        assertEquals(2.5, Order.median(new float[] {4, 1, 3, 2}));
        assertEquals(7, Order.median(new float[] {7}));
        // the mean of two large ones does not overflow
        assertEquals(Float.MAX_VALUE, Order.median(new float[] {Float.MAX_VALUE, Float.MAX_VALUE}));
        float[] rising = new float[10_001];
        for (int i = 0; i < rising.length; i++) {
            rising[i] = i;
        }
        assertEquals(5000, Order.median(rising));
    }
}
