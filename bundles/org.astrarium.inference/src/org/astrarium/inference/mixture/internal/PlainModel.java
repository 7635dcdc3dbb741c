/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Rows;

/**
 * Rows without errors.
 *
 * @param rows finite numbers
 */
public record PlainModel(Rows rows) implements RowModel {
}
