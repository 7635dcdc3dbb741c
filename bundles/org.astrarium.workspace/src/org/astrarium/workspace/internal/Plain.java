/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares trees of plain values, one of which went through JSON: 1, 1L and 1.0 are the same number, and the order of
 * keys does not count.
 */
final class Plain {
    private Plain() {
    }

    static boolean same(Object a, Object b) {
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.keySet().equals(y.keySet()) && x.keySet().stream().allMatch(key -> same(x.get(key), y.get(key)));
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return x.size() == y.size()
                    && java.util.stream.IntStream.range(0, x.size()).allMatch(i -> same(x.get(i), y.get(i)));
        }
        if (a instanceof Number x && b instanceof Number y) {
            return x.doubleValue() == y.doubleValue() && x.longValue() == y.longValue();
        }
        return Objects.equals(a, b);
    }
}
