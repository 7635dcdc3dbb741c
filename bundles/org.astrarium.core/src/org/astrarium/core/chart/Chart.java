/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.chart;

import java.util.List;

/**
 * A figure: one or more panels in a grid.
 *
 * @param id       short name, also of its files: {@code pl}
 * @param title    what it is, in a few words: for tabs and headings, not drawn inside
 * @param caption  what it shows, one or two sentences with the numbers a reader needs
 * @param size     size on paper
 * @param panels   its panels
 */
public record Chart(String id, String title, String caption, Size size, List<Panel> panels) {
    /** Copies the list. */
    public Chart {
        panels = List.copyOf(panels);
    }

    /** Width and height in centimetres. */
    public record Size(double width, double height) {
        /** One column of a journal, 8.8 cm, times two for reading with ease: 17 cm wide. */
        public static final Size PAGE = new Size(17, 12);
    }
}
