/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/** How free the covariances of a mixture's components are. */
public enum Covariance {

    /** Every component has a covariance of its own. */
    FULL,
    /** All components share one covariance. */
    TIED,
    /** Every component has variances of its own and no correlations. */
    DIAGONAL,
    /** Every component has one variance, the same in all columns, in the columns' own units. */
    SPHERICAL;

    /**
     * @param dimension of one component
     * @return the free parameters of one component's covariance; of all components together where it is {@link #TIED}
     */
    public int parameters(int dimension) {
        return switch (this) {
            case FULL, TIED -> dimension * (dimension + 1) / 2;
            case DIAGONAL -> dimension;
            case SPHERICAL -> dimension == 0 ? 0 : 1;
        };
    }
}
