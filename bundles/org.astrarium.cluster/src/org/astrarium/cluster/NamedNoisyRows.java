/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.inference.deconvolution.NoisyRows;

/** Rows with errors whose columns have the features' names, for messages. */
record NamedNoisyRows(NoisyRows rows, List<String> names) implements NoisyRows {
    @Override
    public int dimension() {
        return rows.dimension();
    }

    @Override
    public long count() {
        return rows.count();
    }

    @Override
    public void read(long from, int count, double[][] into) {
        rows.read(from, count, into);
    }

    @Override
    public void readErrors(long from, int count, double[][] into) {
        rows.readErrors(from, count, into);
    }

    @Override
    public String name(int column) {
        return names.get(column);
    }
}
