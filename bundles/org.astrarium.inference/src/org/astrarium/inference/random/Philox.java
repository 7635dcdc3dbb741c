/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.random;

/**
 * The counter-based generator Philox4x32-10 of Salmon, Moraes, Dror and Shaw 2011 (SC11, "Parallel random numbers: as
 * easy as 1, 2, 3"). Block number i of a stream is a bijective scrambling of (i, stream) under the seed, so that every
 * task, walker or step owns a stream of its own by its address alone, and nothing has to be drawn in order.
 *
 * <p>An instance is a cursor in one stream; it belongs to one thread. It allocates nothing after construction.
 */
public final class Philox {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;

    private final int key0;
    private final int key1;
    private int block;
    private int stream1;
    private int stream2;
    private int stream3;
    private long first;
    private long second;
    private boolean secondLeft;
    private double spareGaussian;
    private boolean gaussianLeft;

    /**
     * Stands at the begin of stream (0, 0, 0).
     *
     * @param seed any number; two seeds have nothing in common
     */
    public Philox(long seed) {
        key0 = (int) seed;
        key1 = (int) (seed >>> 32);
    }

    /**
     * Moves to the begin of a stream. Streams of different addresses are independent.
     *
     * @param a first part of the address
     * @param b second part
     * @param c third part
     * @return this
     */
    public Philox seek(int a, int b, int c) {
        stream1 = a;
        stream2 = b;
        stream3 = c;
        block = 0;
        secondLeft = false;
        gaussianLeft = false;
        return this;
    }

    /** @return 64 random bits */
    public long nextLong() {
        if (secondLeft) {
            secondLeft = false;
            return second;
        }
        scramble(block++, stream1, stream2, stream3);
        secondLeft = true;
        return first;
    }

    /** @return uniform in [0, 1), a multiple of 2^-53 */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /**
     * @param bound positive
     * @return uniform in 0 .. bound - 1, with a bias below bound 2^-53
     */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound is " + bound + ", not positive");
        }
        return (int) (nextDouble() * bound);
    }

    /** @return a normal deviate of mean 0 and variance 1 (Box and Muller 1958) */
    public double nextGaussian() {
        if (gaussianLeft) {
            gaussianLeft = false;
            return spareGaussian;
        }
        double radius = Math.sqrt(-2 * Math.log(1 - nextDouble()));
        double angle = 2 * Math.PI * nextDouble();
        spareGaussian = radius * Math.sin(angle);
        gaussianLeft = true;
        return radius * Math.cos(angle);
    }

    private void scramble(int counter0, int counter1, int counter2, int counter3) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & LOW);
            long product1 = MULTIPLIER_1 * (c2 & LOW);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        first = (long) c0 << 32 | c1 & LOW;
        second = (long) c2 << 32 | c3 & LOW;
    }
}
