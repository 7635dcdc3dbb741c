/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MembersTest {
    private static final double[] PROBABILITY = {0.9, 0.5, 0.6, 0.1, 0};

    @Test
    void membersAreAboveTheThreshold() {
        Members members = Members.above(0.5, PROBABILITY);
        assertEquals(2, members.count());
        assertTrue(members.stars().get(0) && members.stars().get(2));
        assertFalse(members.stars().get(1), "one at the threshold is none");
    }

    @Test
    void whatIsExpectedOfThemIsTheSumOfTheirProbabilities() {
        Members members = Members.above(0.5, PROBABILITY);
        assertEquals(0.5, members.contamination(), 1e-12);
        assertEquals(0.6, members.missed(), 1e-12);
        assertEquals(0.75, members.purity(), 1e-12);
        assertEquals(1.5 / 2.1, members.completeness(), 1e-12);
    }

    @Test
    void aHigherThresholdIsPurerAndLessComplete() {
        Members loose = Members.above(0.3, PROBABILITY);
        Members strict = Members.above(0.8, PROBABILITY);
        assertTrue(strict.purity() > loose.purity());
        assertTrue(strict.completeness() < loose.completeness());
    }
}
