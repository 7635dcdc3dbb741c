/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/** Planes and how they are coloured: all that is drawn of an image. */
public sealed interface Pixels {
    /** The planes, which are of one size; the first gives it. */
    Pyramid first();

    /**
     * Colours pixels of a row.
     *
     * @param level   of the pyramid
     * @param row     index of its first pixel
     * @param columns which pixels of the row, a negative number for none
     * @param none    colour where there is no pixel or a blank one
     * @param into    0xRRGGBB, one a column
     * @param at      where in it the first goes
     */
    void colour(int level, int row, int[] columns, int none, int[] into, int at);

    /** One plane. */
    final class Single implements Pixels {
        private final Pyramid plane;
        private final Limits limits;
        private final int[] table;

        /** A plane in the colours of a tone. */
        public Single(Pyramid plane, Tone tone) {
            this.plane = plane;
            this.limits = tone.limits();
            this.table = tone.table();
        }

        @Override
        public Pyramid first() {
            return plane;
        }

        @Override
        public void colour(int level, int row, int[] columns, int none, int[] into, int at) {
            var pixels = plane.level(level);
            double last = table.length - 1;
            double scale = last / (limits.high() - limits.low());
            for (int i = 0; i < columns.length; i++) {
                double value = columns[i] < 0 ? Double.NaN : (pixels.value(row + columns[i]) - limits.low()) * scale;
                into[at + i] = Double.isNaN(value) ? none : table[(int) (Math.max(0, Math.min(last, value)) + 0.5)];
            }
        }
    }

    /** Three planes of one size. */
    final class Three implements Pixels {
        private final Pyramid[] planes;
        private final Composite composite;

        /** Bands for red, green and blue. */
        public Three(Pyramid red, Pyramid green, Pyramid blue, Composite composite) {
            this.planes = new Pyramid[] {red, green, blue};
            this.composite = composite;
        }

        @Override
        public Pyramid first() {
            return planes[0];
        }

        @Override
        public void colour(int level, int row, int[] columns, int none, int[] into, int at) {
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] < 0) {
                    into[at + i] = none;
                    continue;
                }
                double r = planes[0].level(level).value(row + columns[i]);
                double g = planes[1].level(level).value(row + columns[i]);
                double b = planes[2].level(level).value(row + columns[i]);
                into[at + i] = Double.isNaN(r + g + b) ? none : composite.rgb(r, g, b);
            }
        }
    }
}
