/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/** Where the first iteration of a fit with a given number of components comes from. */
public enum Start {

    /** Centres by k-means++ (Arthur and Vassilvitskii 2007) and Lloyd's iterations, on scaled rows. */
    K_MEANS,
    /** Every row belongs to every component by chance: all components start alike, at the centre. */
    RANDOM
}
