/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FigureSvgTest {
    @Test
    void prologueGoesNamesAreMadeUniqueAndTheSizeBecomesAViewBox() {
        String svg =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"s\" width=\"482pt\" height=\"340.5pt\">"
                + "<defs><clipPath id=\"c1\"/>"
                + "</defs><g clip-path=\"url(#c1)\"><use xlink:href=\"#c1\"/></g></svg>";
        assertEquals("<svg role=\"img\" aria-label=\"A &lt;chart&gt;\" xmlns=\"s\" viewBox=\"0 0 482 340.5\"><defs>"
                + "<clipPath id=\"figure-1-c1\"/></defs><g clip-path=\"url(#figure-1-c1)\">"
                + "<use xlink:href=\"#figure-1-c1\"/></g></svg>",
                FigureSvg.inline(svg, "figure-1", "A <chart>"));
    }

    @Test
    void viewBoxThatIsThereStays() {
        assertEquals("<svg role=\"img\" aria-label=\"x\" viewBox='0 0 1 2'></svg>",
                FigureSvg.inline("<svg width='10cm' viewBox='0 0 1 2' height='20cm'></svg>", "f", "x"));
    }

    @Test
    void somethingElseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> FigureSvg.inline("<html></html>", "f", "x"));
    }
}
