/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.astrarium.core.image.Plane;

/**
 * What part of an image is seen. Image coordinates have (0, 0) at the centre of the first pixel and grow upward; those
 * of the view are pixels of the screen from its upper left corner, growing downward.
 *
 * @param imageWidth  pixels in a row of the image
 * @param imageHeight its rows
 * @param width       pixels of the view
 * @param height      its rows
 * @param zoom        pixels of the view for one of the image
 * @param centreX     the point of the image in the middle of the view
 * @param centreY     the same, upward
 */
public record ImageView(int imageWidth, int imageHeight, int width, int height, double zoom, double centreX,
        double centreY) {
    private static final double MOST_ZOOM = 64;
    private static final double LEAST = 16;

    /** The whole image, as large as fits. */
    public static ImageView fit(int imageWidth, int imageHeight, int width, int height) {
        double zoom = Math.min((double) width / imageWidth, (double) height / imageHeight);
        return new ImageView(imageWidth, imageHeight, width, height, Math.min(MOST_ZOOM, zoom), (imageWidth - 1) / 2.0,
                (imageHeight - 1) / 2.0);
    }

    /** The whole image again. */
    public ImageView fit() {
        return fit(imageWidth, imageHeight, width, height);
    }

    /** The image's abscissa at a column of the view. */
    public double imageX(double viewX) {
        return centreX + (viewX - width / 2.0) / zoom;
    }

    /** The image's ordinate at a row of the view. */
    public double imageY(double viewY) {
        return centreY - (viewY - height / 2.0) / zoom;
    }

    /** The column of the view at an abscissa of the image. */
    public double viewX(double imageX) {
        return (imageX - centreX) * zoom + width / 2.0;
    }

    /** The row of the view at an ordinate of the image. */
    public double viewY(double imageY) {
        return (centreY - imageY) * zoom + height / 2.0;
    }

    /** Another zoom, the point under a pixel of the view staying where it is. */
    public ImageView zoomedAbout(double viewX, double viewY, double newZoom) {
        double least = Math.min(1, LEAST / Math.max(imageWidth, imageHeight));
        double z = Math.max(least, Math.min(MOST_ZOOM, newZoom));
        double x = imageX(viewX) - (viewX - width / 2.0) / z;
        double y = imageY(viewY) + (viewY - height / 2.0) / z;
        return kept(z, x, y);
    }

    /** Moved by pixels of the view. */
    public ImageView panned(double dx, double dy) {
        return kept(zoom, centreX - dx / zoom, centreY + dy / zoom);
    }

    /** The same zoom and centre in a view of another size. */
    public ImageView resized(int newWidth, int newHeight) {
        return new ImageView(imageWidth, imageHeight, newWidth, newHeight, zoom, centreX, centreY);
    }

    /** The middle of the view stays on the image. */
    private ImageView kept(double z, double x, double y) {
        return new ImageView(imageWidth, imageHeight, width, height, z, Math.max(-0.5, Math.min(imageWidth - 0.5, x)),
                Math.max(-0.5, Math.min(imageHeight - 0.5, y)));
    }

    /** The level of a pyramid whose pixels come nearest to those of the view without being smaller than two thirds. */
    int level(int depth) {
        int level = (int) Math.floor(Math.log(1.5 / zoom) / Math.log(2));
        return Math.max(0, Math.min(depth - 1, level));
    }

    /**
     * Draws the view, each of its pixels the colour of the nearest of the image's; from 64 rows to 64 rows it looks
     * whether it is still wanted.
     *
     * @param none   0xRRGGBB around the image and where it is blank
     * @param wanted false once nobody wants it
     * @return 0xRRGGBB row by row from the top; what is left when it was not wanted is without meaning
     */
    public int[] draw(Pixels pixels, int none, BooleanSupplier wanted) {
        int level = level(pixels.first().depth());
        Plane plane = pixels.first().level(level);
        int[] out = new int[width * height];
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = index(imageX(x + 0.5), imageWidth, level, plane.width());
        }
        for (int y = 0; y < height; y++) {
            if (y % 64 == 0 && !wanted.getAsBoolean()) {
                return out;
            }
            int row = index(imageY(y + 0.5), imageHeight, level, plane.height());
            if (row < 0) {
                Arrays.fill(out, y * width, (y + 1) * width, none);
            } else {
                pixels.colour(level, row * plane.width(), columns, none, out, y * width);
            }
        }
        return out;
    }

    private static int index(double at, int length, int level, int levelLength) {
        int pixel = (int) Math.floor(at + 0.5);
        return pixel < 0 || pixel >= length ? -1 : Math.min(levelLength - 1, pixel >> level);
    }
}
