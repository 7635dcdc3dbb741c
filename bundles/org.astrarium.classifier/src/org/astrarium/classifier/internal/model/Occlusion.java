/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Level;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.core.analysis.Progress;

/**
 * Hides one square of an image after the other and asks the model again (Zeiler and Fergus 2014). A square is a sixth
 * of the image's side and moves by half of itself; what it hides is put at the background, in all bands at once.
 */
public final class Occlusion {
    private static final int PARTS = 6;
    /** Images asked about together: few enough to look for cancellation often. */
    private static final int AT_ONCE = 16;

    private final float[][] planes;
    private final float[] background;
    private final int width;
    private final int height;
    private final Function<List<float[][]>, double[][]> model;

    private Occlusion(float[][] planes, float[] background, int width, int height, Function<List<float[][]>,
            double[][]> model) {
        this.planes = planes;
        this.background = background;
        this.width = width;
        this.height = height;
        this.model = model;
    }

    /** Of what a network sees. */
    public static Occlusion ofNetwork(NetworkModel network, Preprocessing preprocess, CutOut cutOut) {
        int side = preprocess.resize();
        float[] seen = network.seen(cutOut);
        float[][] planes = new float[cutOut.bands().length][];
        float[] background = new float[planes.length];
        for (int b = 0; b < planes.length; b++) {
            planes[b] = Arrays.copyOfRange(seen, b * side * side, (b + 1) * side * side);
            background[b] = preprocess.background() ? 0 : (float) Level.of(planes[b]).median();
        }
        return new Occlusion(planes, background, side, side,
                hidden -> network.probabilitiesOfSeen(hidden.stream().map(Occlusion::joined).toArray(float[][]::new)));
    }

    /** Of the pixels themselves, for whatever is measured on them. */
    public static Occlusion ofPixels(Model model, CutOut cutOut) {
        float[] background = new float[cutOut.bands().length];
        for (int b = 0; b < background.length; b++) {
            background[b] = (float) Level.of(cutOut.bands()[b]).median();
        }
        return new Occlusion(cutOut.bands(), background, cutOut.width(), cutOut.height(), hidden -> model
                .probabilities(hidden.stream().map(bands -> new CutOut(cutOut.width(), cutOut.height(), bands))
                .toList()));
    }

    /** Pixels in a row of the map. */
    public int width() {
        return width;
    }

    /** Rows of the map. */
    public int height() {
        return height;
    }

    /** For each pixel the probability that the class loses, the mean over the squares that cover it. */
    public float[] map(int label, Progress progress) {
        double whole = model.apply(List.<float[][]>of(planes))[0][label];
        List<int[]> squares = squares();
        double[] sum = new double[width * height];
        int[] count = new int[sum.length];
        for (int from = 0; from < squares.size(); from += AT_ONCE) {
            progress.checkCancelled();
            progress.report((double) from / squares.size(), "hiding");
            List<int[]> some = squares.subList(from, Math.min(squares.size(), from + AT_ONCE));
            double[][] p = model.apply(some.stream().map(this::hidden).toList());
            for (int s = 0; s < some.size(); s++) {
                double lost = whole - p[s][label];
                each(some.get(s), i -> {
                    sum[i] += lost;
                    count[i]++;
                });
            }
        }
        float[] map = new float[sum.length];
        for (int i = 0; i < map.length; i++) {
            map[i] = (float) (sum[i] / Math.max(1, count[i]));
        }
        return map;
    }

    /** Left, lower, right and upper edge of each, the last ones left out; they cover the image. */
    private List<int[]> squares() {
        int side = Math.max(1, Math.round((float) Math.min(width, height) / PARTS));
        int step = Math.max(1, side / 2);
        List<int[]> out = new ArrayList<>();
        for (int y = step - side; y < height; y += step) {
            for (int x = step - side; x < width; x += step) {
                out.add(new int[] {Math.max(0, x), Math.max(0, y), Math.min(width, x + side),
                        Math.min(height, y + side)});
            }
        }
        return out;
    }

    private float[][] hidden(int[] square) {
        float[][] out = new float[planes.length][];
        for (int b = 0; b < out.length; b++) {
            float[] plane = planes[b].clone();
            float level = background[b];
            each(square, i -> plane[i] = level);
            out[b] = plane;
        }
        return out;
    }

    private void each(int[] square, java.util.function.IntConsumer what) {
        for (int y = square[1]; y < square[3]; y++) {
            for (int x = square[0]; x < square[2]; x++) {
                what.accept(y * width + x);
            }
        }
    }

    private static float[] joined(float[][] bands) {
        int size = bands[0].length;
        float[] out = new float[bands.length * size];
        for (int b = 0; b < bands.length; b++) {
            System.arraycopy(bands[b], 0, out, b * size, size);
        }
        return out;
    }
}
