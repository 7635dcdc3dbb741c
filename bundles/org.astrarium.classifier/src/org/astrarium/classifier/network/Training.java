/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.astrarium.classifier.images.Augmentation;

/**
 * Trains a network: batches of images in a new order each epoch, each image changed anew, until the validation loss no
 * longer falls; the weights of the best epoch stay. The same seed gives the same network.
 */
public final class Training {
    private static final double SURE = 1e-7;
    /** Images looked at together between epochs. */
    private static final int AT_ONCE = 64;

    private final TrainingSettings settings;
    private final long seed;

    /** Of these settings. */
    public Training(TrainingSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /** Looks on, batch by batch and epoch by epoch. */
    public interface Watch {
        /** Called after each batch. Returns false to stop now and keep the best so far; throws to give up. */
        boolean goOn();

        /** Called while images are looked at between epochs. Throws to give up. */
        default void look() {
            // who never gives up need not look
        }

        /** Called after each epoch. */
        void epoch(Epoch epoch);
    }

    /**
     * Trains.
     *
     * @param network the network, which ends with the weights of its best epoch; of the last one where there are no
     *                   validation images
     * @param images     images to learn from
     * @param validation images that tell when to stop; empty for none
     * @return the epochs
     */
    public List<Epoch> train(Network network, TrainingImages images, TrainingImages validation, Watch watch) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Epoch> history = new ArrayList<>();
        float[] best = null;
        double least = Double.POSITIVE_INFINITY;
        int since = 0;
        boolean goOn = true;
        for (int e = 1; goOn && e <= settings.epochs(); e++) {
            double[] sum = new double[2];
            goOn = epoch(network, images, random.split(), sum, watch);
            if (!goOn && best != null) {
                break;
            }
            Epoch epoch = stand(e, sum[0] / sum[1], network, images, validation, watch);
            history.add(epoch);
            watch.epoch(epoch);
            if (validation.size() == 0) {
                continue;
            }
            if (epoch.validationLoss() < least) {
                least = epoch.validationLoss();
                best = network.weights();
                since = 0;
            } else if (settings.patience() > 0 && ++since >= settings.patience()) {
                break;
            }
        }
        if (best != null) {
            network.restore(best);
        }
        return history;
    }

    private boolean epoch(Network network, TrainingImages images, SplittableRandom random, double[] sum, Watch watch) {
        Augmentation change = settings.augmentation();
        int copies = change.isNone() ? 1 : settings.copies();
        int[] order = order(images.size() * copies, random);
        for (int from = 0; from < order.length; from += settings.batch()) {
            int n = Math.min(settings.batch(), order.length - from);
            float[][] batch = new float[n][];
            int[] labels = new int[n];
            for (int i = 0; i < n; i++) {
                int image = order[from + i] % images.size();
                labels[i] = images.labels()[image];
                batch[i] = change.isNone() ? images.images()[image]
                        : change.apply(images.images()[image], images.side(), random);
            }
            sum[0] += n * network.fit(batch, labels);
            sum[1] += n;
            if (!watch.goOn()) {
                return false;
            }
        }
        return true;
    }

    private static Epoch stand(int number, double loss, Network network, TrainingImages images,
            TrainingImages validation,
            Watch watch) {
        double[] training = measure(network, images, watch);
        double[] held = measure(network, validation, watch);
        return new Epoch(number, loss, training[1], held[0], held[1]);
    }

    /** Mean cross-entropy and share told right. */
    private static double[] measure(Network network, TrainingImages images, Watch watch) {
        if (images.size() == 0) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double[][] p = new double[images.size()][];
        double loss = 0;
        int hits = 0;
        for (int i = 0; i < p.length; i++) {
            if (i % AT_ONCE == 0) {
                watch.look();
                float[][] some = Arrays.copyOfRange(images.images(), i, Math.min(p.length, i + AT_ONCE));
                System.arraycopy(network.probabilities(some), 0, p, i, some.length);
            }
            double own = p[i][images.labels()[i]];
            loss -= Math.log(Math.max(SURE, own)) / p.length;
            boolean most = true;
            for (double other : p[i]) {
                most &= other <= own;
            }
            hits += most ? 1 : 0;
        }
        return new double[] {loss, (double) hits / p.length};
    }

    private static int[] order(int n, SplittableRandom random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
