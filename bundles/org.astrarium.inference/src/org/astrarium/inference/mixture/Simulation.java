/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture;

/**
 * Rows drawn from a mixture.
 *
 * @param columns one array a column
 * @param component which component each row came from
 */
public record Simulation(double[][] columns, int[] component) {
}
