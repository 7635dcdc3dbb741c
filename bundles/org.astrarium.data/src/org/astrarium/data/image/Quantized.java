/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.lang.reflect.Array;
import java.util.List;
import nom.tam.fits.BinaryTable;
import nom.tam.fits.FitsException;
import nom.tam.fits.Header;

/**
 * Mends the floats that the library makes of quantized tiles (FITS standard 4.0, section 10.2): it forgets ZBLANK where
 * that is a keyword, so that blanks come out as huge negative numbers, and without dither it adds half a step.
 */
final class Quantized {
    /** Stored numbers below this are reserved for blanks and noughts; floats keep them apart from all others. */
    private static final double RESERVED = Integer.MIN_VALUE + 4096.0;

    private final int[] tile;
    private final List<Integer> shape;
    private final double[] scales;
    private final double[] zeros;
    private final double shift;

    private Quantized(int[] tile, List<Integer> shape, double[] scales, double[] zeros, double shift) {
        this.tile = tile;
        this.shape = shape;
        this.scales = scales;
        this.zeros = zeros;
        this.shift = shift;
    }

    /** What mends the image in a table of tiles; null if it is not quantized. */
    static Quantized of(Header header, BinaryTable table, int[] tile, List<Integer> shape) throws FitsException {
        double[] scales = values(header, table, "ZSCALE");
        double[] zeros = values(header, table, "ZZERO");
        if (scales == null || zeros == null || header.getIntValue("ZBITPIX", 0) > 0) {
            return null;
        }
        boolean dithered = header.getStringValue("ZQUANTIZ", "NO_DITHER").startsWith("SUBTRACTIVE_DITHER");
        return new Quantized(tile, shape, scales, zeros, dithered ? 0 : -0.5);
    }

    /** The numbers of the tiles, of a column or the same for all from a keyword; null if there is neither. */
    private static double[] values(Header header, BinaryTable table, String name) throws FitsException {
        int column = TiledImage.column(table, name);
        if (column >= 0) {
            double[] values = new double[table.getNRows()];
            for (int row = 0; row < values.length; row++) {
                Object cell = table.get(row, column);
                values[row] = cell instanceof Number number ? number.doubleValue() : Array.getDouble(cell, 0);
            }
            return values;
        }
        return header.containsKey(name) ? new double[] {header.getDoubleValue(name)} : null;
    }

    /** Mends a row of the image, counted from 0 through all planes. */
    void mend(Object raw, int row) {
        int tiles = 1;
        int index = 0;
        int rest = row;
        for (int axis = 0; axis < tile.length; axis++) {
            int at = axis == 0 ? 0 : rest % shape.get(axis);
            rest = axis == 0 ? row : rest / shape.get(axis);
            index += at / tile[axis] * tiles;
            tiles *= (shape.get(axis) + tile[axis] - 1) / tile[axis];
        }
        for (int from = 0; from < shape.get(0); from += tile[0], index++) {
            int to = Math.min(from + tile[0], shape.get(0));
            double scale = scales[scales.length == 1 ? 0 : index];
            double zero = zeros[zeros.length == 1 ? 0 : index];
            if (scale != 0 && !Double.isNaN(scale)) { // else the tile is not quantized
                mend(raw, from, to, scale, zero);
            }
        }
    }

    private void mend(Object raw, int from, int to, double scale, double zero) {
        if (raw instanceof float[] floats) {
            for (int i = from; i < to; i++) {
                floats[i] = (float) mended(floats[i], scale, zero);
            }
        } else {
            double[] doubles = (double[]) raw;
            for (int i = from; i < to; i++) {
                doubles[i] = mended(doubles[i], scale, zero);
            }
        }
    }

    private double mended(double value, double scale, double zero) {
        return (value - zero) / scale < RESERVED ? Double.NaN : value + shift * scale;
    }
}
