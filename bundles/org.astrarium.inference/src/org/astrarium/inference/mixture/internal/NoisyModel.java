/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Rows;

/**
 * Rows with errors.
 *
 * @param rows their values, NaN where missing
 * @param errors their error covariances
 */
public record NoisyModel(Rows rows, ErrorReader errors) implements RowModel {
}
