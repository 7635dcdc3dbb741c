/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrarium.classifier.Recipes;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.classifier.images.Sky;
import org.astrarium.classifier.internal.evaluation.Fold;
import org.astrarium.classifier.internal.evaluation.Split;
import org.astrarium.classifier.network.Architecture;
import org.astrarium.classifier.network.Network;
import org.astrarium.classifier.network.NetworkLibrary;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.data.image.FolderOfImages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of a held-out source enters a training. Each source's images are marked by their brightest pixel, which turns
 * and mirrors keep, and a network that learns nothing writes down what it is shown.
 */
class LeakTest {
    private static final int EACH = 8;
    private static final int[] LABELS = IntStream.range(0, 2 * EACH).map(i -> i / EACH).toArray();
    private static final String[] AS_IT_IS =
            {"preprocess: {crop: 8, background: none, stretch: linear, normalise: none}",
        "augment: {shift: 0, copies: 6}", "model: {epochs: 4, batch: 4, patience: 9}", "seed: 5"};

    @TempDir
    Path images;

    private final List<Noting> networks = new ArrayList<>();

    @BeforeEach
    void draw() {
        for (int i = 0; i < 2 * EACH; i++) {
            float[] pixels = new float[64];
            Arrays.setAll(new double[64], k -> pixels[k] = 1 + k % 7 + 0.01f * k);
            pixels[(5 * i) % 64] = 100 + i;
            Sky.write(images.resolve(LABELS[i] == 0 ? "blue" : "red"), (LABELS[i] == 0 ? "b" : "r") + i % EACH,
                    new CutOut(8, 8, new float[][] {pixels}));
        }
    }

    @Test
    void noFoldLearnsFromWhatItHoldsOut() {
        run("split: {folds: 4}");
        List<Fold> folds = Split.folds(LABELS, 2, 4, 1, 5);
        assertEquals(folds.size() + 1, networks.size(), "one a fold, and the one that is kept");
        for (int f = 0; f < folds.size(); f++) {
            Set<Integer> train = set(folds.get(f).train());
            assertTrue(train.containsAll(networks.get(f).learned), "fold " + f + " learned from "
                    + networks.get(f).learned);
            // the rest of the training part tells when to stop
            assertTrue(networks.get(f).learned.size() < train.size() && networks.get(f).learned.size() >= 9);
            Set<Integer> seen = new TreeSet<>(networks.get(f).asked);
            seen.removeAll(train);
            assertEquals(set(folds.get(f).test()), seen, "what is asked about beside the training part");
        }
    }

    @Test
    void theModelOfOneDivisionNeverSeesTheTest() {
        run("split: {test: 0.25}");
        Set<Integer> test = set(Split.holdOut(LABELS, 2, 0.25, 5).test());
        for (Noting network : networks) {
            assertTrue(network.learned.stream().noneMatch(test::contains), network.learned + " and " + test);
        }
        assertEquals(networks.get(0).learned, networks.get(1).learned,
                "the one that is kept is trained like the one that was judged");
    }

    @Test
    void trialsOfASearchNeverSeeTheTest() {
        run("split: {test: 0.25}", "search: {method: grid, folds: 2, space: {filters: [2, 4]}}");
        Set<Integer> test = set(Split.holdOut(LABELS, 2, 0.25, 5).test());
        assertEquals(2 * 2 + 2, networks.size());
        for (Noting network : networks.subList(0, 4)) {
            assertTrue(network.learned.stream().noneMatch(test::contains));
            assertTrue(network.asked.stream().noneMatch(test::contains), "not even to score a trial");
        }
    }

    @Test
    void augmentedImagesAreMadeAnewAndNotKept() {
        run("split: {test: 0.25}");
        Noting network = networks.get(0);
        // six copies of each in four epochs, of eight ways to lay a square
        assertTrue(network.different > 4 * network.learned.size(), network.different + " different images of "
        + network.learned.size());
        assertEquals(4 * 6 * network.learned.size(), network.shown);
    }

    private void run(String... recipe) {
        String[] lines = java.util.stream.Stream.concat(Arrays.stream(AS_IT_IS), Arrays.stream(recipe))
                .toArray(String[]::new);
        Findings.of(Recipes.of(lines), new Inputs(Map.of(),
                Map.of("images.folder", FolderOfImages.of(images, "images"))), new NotingLibrary(),
                Progress.NONE);
    }

    private static Set<Integer> set(int[] numbers) {
        return Arrays.stream(numbers).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes networks that write down what they see. */
    private final class NotingLibrary implements NetworkLibrary {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public Network create(Architecture architecture, long seed) {
            Noting network = new Noting();
            networks.add(network);
            return network;
        }

        @Override
        public Network load(Path file, Architecture architecture) {
            throw new UnsupportedOperationException();
        }
    }

    /** Learns nothing and says one half. */
    private static final class Noting implements Network {
        private final Set<Integer> learned = new TreeSet<>();
        private final Set<Integer> asked = new TreeSet<>();
        private final Set<String> images = new TreeSet<>();
        private int different;
        private int shown;

        @Override
        public double fit(float[][] batch, int[] labels) {
            for (int i = 0; i < batch.length; i++) {
                learned.add(source(batch[i]));
                assertEquals(LABELS[source(batch[i])], labels[i]);
                images.add(Arrays.toString(batch[i]));
            }
            shown += batch.length;
            different = images.size();
            return 1;
        }

        @Override
        public double[][] probabilities(float[][] batch) {
            return Arrays.stream(batch).map(image -> {
                asked.add(source(image));
                return new double[] {0.5, 0.5};
            }).toArray(double[][]::new);
        }

        private static int source(float[] image) {
            float most = 0;
            for (float value : image) {
                most = Math.max(most, value);
            }
            return Math.round(most) - 100;
        }

        @Override
        public float[] gradient(float[] image, int label) {
            throw new UnsupportedOperationException();
        }

        @Override
        public float[] weights() {
            return new float[1];
        }

        @Override
        public void restore(float[] weights) {
            // there are none
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public void save(OutputStream to) {
            // there is nothing to be kept
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
