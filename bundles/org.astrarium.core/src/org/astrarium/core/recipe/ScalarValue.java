/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.recipe;

/** Gives a single value of a recipe's text the Java class that its type asks for. */
final class ScalarValue {
    private ScalarValue() {
    }

    /** The value, or null if it is not of the type. */
    static Object of(Type type, Node.Scalar scalar) {
        Object value = scalar.value();
        if (type instanceof Type.Real real) {
            return real(real, value);
        }
        if (type instanceof Type.Whole whole) {
            return value instanceof Long n && n >= whole.min() && n <= whole.max() ? value : null;
        }
        if (type instanceof Type.Flag) {
            return value instanceof Boolean ? value : null;
        }
        if (type instanceof Type.Choice choice) {
            return choice.words().contains(scalar.text()) ? scalar.text() : null;
        }
        // texts, conditions, columns and files: as written, so that a title may be 2024 and a column "true"
        return value == null ? null : scalar.text();
    }

    private static Double real(Type.Real type, Object value) {
        if (value instanceof Number number) {
            double x = number.doubleValue();
            return Double.isFinite(x) && x >= type.min() && x <= type.max() ? x : null;
        }
        return null;
    }
}
