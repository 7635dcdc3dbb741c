/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * Which component each row belongs to.
 *
 * @param component the most probable one
 * @param probability of that one, 0 to 1
 * @param logDensity ln of the mixture's density at each row, in the columns' own units; with errors, of what is
 *        observed
 */
public record Memberships(int[] component, double[] probability, double[] logDensity) {
}
