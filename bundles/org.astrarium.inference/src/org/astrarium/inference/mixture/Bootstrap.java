/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

import java.util.List;

/**
 * Errors from refits to resampled rows (Efron 1979), each started from the optimum so that components keep their
 * number.
 *
 * @param components the errors, in the order of the mixture's components
 * @param replicates the mixture of each refit
 */
public record Bootstrap(List<ComponentErrors> components, List<Mixture> replicates) {

    public Bootstrap {
        components = List.copyOf(components);
        replicates = List.copyOf(replicates);
    }
}
