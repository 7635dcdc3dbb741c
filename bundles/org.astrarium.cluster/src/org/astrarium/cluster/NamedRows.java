/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.List;
import org.astrarium.inference.mixture.Rows;

/** Rows whose columns have the features' names, for messages. */
record NamedRows(Rows rows, List<String> names) implements Rows {
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
    public String name(int column) {
        return names.get(column);
    }
}
