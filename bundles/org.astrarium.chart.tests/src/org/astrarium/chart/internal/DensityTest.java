/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.astrarium.chart.Theme;
import org.astrarium.core.chart.Axis;
import org.astrarium.core.chart.Ink;
import org.astrarium.core.chart.Layer;
import org.astrarium.core.chart.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A density against counting the points of every square directly. */
class DensityTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 180, 90);
    private static final ColourMap COLOURS = ColourMap.viridis(Theme.PAPER);

    private static Frame frame(boolean reversed) {
        Axis x = reversed ? Axis.of("x", "").reverse() : Axis.of("x", "");
        Axis y = Axis.log("y", "");
        Ticks none = new Ticks(List.of(), new double[0], 0);
        return new Frame(Panel.alone(x, y, List.of(), Panel.Legend.NONE), AREA,
                new Frame.Side(x, new Span(-3, 3), none, true, 0), new Frame.Side(y, new Span(0.1, 10), none, true, 0));
    }

    /** Places in shares of the frame, from the left and from the top, some of them outside. */
    private static double[][] places(int count) {
        Random random = new Random(11);
        double[][] places = new double[2][count];
        for (int i = 0; i < count; i++) {
            places[0][i] = 0.5 + 0.2 * random.nextGaussian();
            places[1][i] = 0.5 + 0.2 * random.nextGaussian();
        }
        return places;
    }

    private static Layer.Points points(double[][] places, boolean reversed) {
        double[] x = Arrays.stream(places[0]).map(u -> reversed ? 3 - 6 * u : 6 * u - 3).toArray();
        double[] y = Arrays.stream(places[1]).map(v -> Math.pow(10, 1 - 2 * v)).toArray();
        return Layer.Points.of("", Ink.BLUE, Layer.Marker.DOT, x, y);
    }

    private static BufferedImage drawn(Frame frame, Layer.Points points, double zoom) {
        BufferedImage image = new BufferedImage((int) (220 * zoom), (int) (130 * zoom), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.scale(zoom, zoom);
        Density.draw(g, AREA, Projection.of(frame, points, 0), COLOURS);
        g.dispose();
        return image;
    }

    private static int[][] counted(double[][] places, double cell) {
        int[][] counts = new int[(int) Math.ceil(90 / cell)][(int) Math.ceil(180 / cell)];
        for (int i = 0; i < places[0].length; i++) {
            double column = places[0][i] * 180 / cell;
            double row = places[1][i] * 90 / cell;
            if (places[0][i] >= 0 && places[0][i] <= 1 && places[1][i] >= 0 && places[1][i] <= 1
                    && column < counts[0].length && row < counts.length) {
                counts[(int) row][(int) column]++;
            }
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMillionPointsHaveTheShadesOfTheirCounts(boolean reversed) {
        double[][] places = places(1_000_000);
        // At four pixels to the point squares of 0.75 points are three pixels wide.
        BufferedImage image = drawn(frame(reversed), points(places, reversed), 4);
        int[][] counts = counted(places, 0.75);
        int most = Arrays.stream(counts).flatMapToInt(Arrays::stream).max().orElseThrow();
        int off = 0;
        int squares = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                int shade = image.getRGB(40 + 3 * column + 1, 80 + 3 * row + 1);
                squares++;
                // A point on the edge of two squares may be counted in either, as places are kept as floats.
                off += matches(shade, counts[row][column], most) ? 0 : 1;
            }
        }
        assertEquals(240 * 120, squares);
        assertTrue(off < 0.001 * squares, off + " of " + squares + " squares have a shade of another count");
        assertEquals(0, image.getRGB(5, 5), "nothing outside of the frame");
        assertEquals(0, image.getRGB(40 + 4 * 180 + 2, 100));
    }

    private static boolean matches(int shade, int count, int most) {
        for (int near = Math.max(0, count - 1); near <= count + 1; near++) {
            double share = Math.log((1 + near) / 2.0) / Math.log((1 + most) / 2.0);
            if (near == 0 ? shade == 0 : shade == COLOURS.argb(share)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void fewPointsHaveWiderSquaresAndThoseAloneTheFirstShade() {
        double[][] two = {{0.25, 0.75}, {0.5, 0.5}};
        BufferedImage image = drawn(frame(false), points(two, false), 2);
        int[] pixels = image.getRGB(0, 0, 440, 260, null, 0, 440);
        // Two squares of 1.5 points, three pixels wide.
        assertEquals(2 * 9, Arrays.stream(pixels).filter(p -> p != 0).count());
        assertEquals(COLOURS.argb(0), image.getRGB(20 + 90, 40 + 90));
        assertEquals(COLOURS.argb(0), image.getRGB(20 + 270, 40 + 90));
    }

    @Test
    void theMostCrowdedSquareHasTheLastShade() {
        double[][] places = new double[2][1000];
        Arrays.fill(places[0], 0.26);
        Arrays.fill(places[1], 0.51);
        places[0][0] = 0.8;
        BufferedImage image = drawn(frame(false), points(places, false), 2);
        assertEquals(COLOURS.argb(1), image.getRGB((int) (20 + 0.26 * 360), (int) (40 + 0.51 * 180)));
        assertEquals(COLOURS.argb(0), image.getRGB((int) (20 + 0.8 * 360), (int) (40 + 0.51 * 180)));
    }
}
