/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

import org.astrarium.core.table.Selection;

/**
 * What somebody wants to see.
 *
 * @param stars     the sample
 * @param fitted    the cluster whose members are shown; null for none
 * @param onlyThose true to leave out the stars that were not fitted for it
 * @param threshold members are above it
 * @param counted   what the histogram is of
 * @param active    the stars selected; null for none
 * @param drawn     what was drawn round them; null where they were picked otherwise
 */
public record Wish(Stars stars, Fitted fitted, boolean onlyThose, double threshold, Dimension counted,
        Selection active, Drawn drawn) {
}
