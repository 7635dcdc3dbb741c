/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mcmc;

import java.util.Objects;

/**
 * A move and how often it is made.
 *
 * @param move the move
 * @param share in proportion to the shares of the other moves, positive
 */
public record MoveShare(Move move, double share) {

    public MoveShare {
        Objects.requireNonNull(move);
        if (!(share > 0) || Double.isInfinite(share)) {
            throw new IllegalArgumentException("the share of a move is " + share + ", not a positive number");
        }
    }
}
