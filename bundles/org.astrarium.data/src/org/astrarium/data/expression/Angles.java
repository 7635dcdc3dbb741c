/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.expression;

import java.util.List;

/** Functions of angles in radians, and between radians and degrees. */
final class Angles {
    static final List<Function> FUNCTIONS = List.of(
            new Function.OfNumbers("sin", 1, 1, x -> Math.sin(x[0])),
            new Function.OfNumbers("cos", 1, 1, x -> Math.cos(x[0])),
            new Function.OfNumbers("tan", 1, 1, x -> Math.tan(x[0])),
            new Function.OfNumbers("asin", 1, 1, x -> Math.asin(x[0])),
            new Function.OfNumbers("acos", 1, 1, x -> Math.acos(x[0])),
            new Function.OfNumbers("atan", 1, 1, x -> Math.atan(x[0])),
            new Function.OfNumbers("atan2", 2, 2, x -> Math.atan2(x[0], x[1])),
            new Function.OfNumbers("degrees", 1, 1, x -> Math.toDegrees(x[0])),
            new Function.OfNumbers("radians", 1, 1, x -> Math.toRadians(x[0])));

    private Angles() {
    }
}
