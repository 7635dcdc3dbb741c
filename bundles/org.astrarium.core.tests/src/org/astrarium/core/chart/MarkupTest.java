/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource({
        "log_{10}(P / d), log10(P / d)",
        "M_{W}, M_W",
        "d^{2}, d^2",
        "parallax_error, parallax_error",
        "a_{b, a_{b",
        "'', ''",
    })
    void whatCannotBeLoweredStaysReadable(String marked, String plain) {
        assertEquals(plain, Markup.plain(marked));
    }
}
