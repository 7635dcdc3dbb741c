/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.astrarium.core.image.Plane;
import org.junit.jupiter.api.Test;

/** What part of an image is seen, from which level, and in which colours. */
class ImageViewTest {
    private static final int NONE = 0x123456;

    private static Plane ramp(int width, int height) {
        float[] pixels = new float[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i;
        }
        return Plane.of(width, height, pixels);
    }

    @Test
    void theFirstRowIsAtTheBottom() {
        Plane plane = Plane.of(2, 2, new float[] {0, 1, 2, Float.NaN});
        Pixels pixels = new Pixels.Single(Pyramid.of(plane),
                new Tone(new Limits(0, 2), Stretch.LINEAR, ColourScale.GREY, false));
        int[] drawn = ImageView.fit(2, 2, 6, 4).draw(pixels, NONE, () -> true);
        assertEquals(NONE, drawn[0]); // beside the image
        assertEquals(0xFFFFFF, drawn[1]); // value 2, upper left
        assertEquals(NONE, drawn[4]); // blank, upper right
        assertEquals(0x000000, drawn[3 * 6 + 1]);
        assertEquals(0x808080, drawn[3 * 6 + 4]);
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        ImageView view = ImageView.fit(4096, 4096, 1000, 800);
        double x = view.imageX(300);
        double y = view.imageY(200);
        ImageView closer = view.zoomedAbout(300, 200, 2);
        assertEquals(x, closer.imageX(300), 1e-9);
        assertEquals(y, closer.imageY(200), 1e-9);
        assertEquals(300, closer.viewX(x), 1e-9);
        assertEquals(200, closer.viewY(y), 1e-9);
        assertEquals(64, closer.zoomedAbout(0, 0, 1e9).zoom());
        ImageView moved = closer.panned(10, -20);
        assertEquals(x, moved.imageX(310), 1e-9);
        assertEquals(y, moved.imageY(180), 1e-9);
    }

    @Test
    void aPyramidHalvesAndLeavesBlanksOut() {
        float[] pixels = new float[200 * 101];
        pixels[0] = 4;
        pixels[1] = Float.NaN;
        pixels[200] = 8;
        Pyramid pyramid = Pyramid.of(Plane.of(200, 101, pixels));
        assertEquals(2, pyramid.depth()); // 200, 100; the next would be 50
        assertEquals(100, pyramid.level(1).width());
        assertEquals(51, pyramid.level(1).height());
        assertEquals(4, pyramid.level(1).value(0, 0)); // (4 + 8 + 0) / 3
    }

    @Test
    void theLevelFollowsTheZoom() {
        ImageView view = ImageView.fit(4096, 4096, 512, 512);
        assertEquals(3, view.level(7));
        assertEquals(0, view.zoomedAbout(0, 0, 1).level(7));
        assertEquals(0, view.zoomedAbout(0, 0, 20).level(7));
    }
}
