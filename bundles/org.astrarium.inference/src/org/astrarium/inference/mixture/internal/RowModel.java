/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference.mixture.internal;

import org.astrarium.inference.mixture.Rows;

/** What the rows are to the components: exact, or with errors. */
public sealed interface RowModel permits PlainModel, NoisyModel {

    /** @return the rows */
    Rows rows();
}
