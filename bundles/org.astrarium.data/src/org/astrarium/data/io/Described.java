/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.astrarium.core.table.ArrayColumn;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;

/** Tables whose values lie in one place and whose description lies in another, a VOTable without rows. */
final class Described {
    private Described() {
    }

    /**
     * The table with what a VOTable says of it: its name, its parameters, and of each column that stands at the same
     * place under the same name the metadata and the shape of its arrays. A VOTable that is broken says nothing.
     */
    static Table by(Table table, byte[] votable) {
        Table metadata;
        try {
            metadata = VotableReader.metadata(votable);
        } catch (IOException e) {
            return table; // the values are whole; what is said of them besides is broken and left out
        }
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            Column said = columns.size() < metadata.columns().size() ? metadata.columns().get(columns.size()) : null;
            columns.add(said != null && said.name().equals(column.name()) ? described(column, said) : column);
        }
        return new Table(metadata.name(), metadata.parameters(), columns);
    }

    private static Column described(Column column, Column said) {
        if (!(column instanceof ArrayColumn array)) {
            return column.with(said.info());
        }
        // STIL describes an array of one element as a single value
        int[] shape = said instanceof ArrayColumn shaped ? shaped.shape() : new int[] {1};
        int elements = Arrays.stream(shape).reduce(1, (a, b) -> a < 0 || b < 0 ? -1 : a * b);
        boolean fits = elements > 0 && IntStream.range(0, array.size())
                .allMatch(row -> array.isBlank(row) || Array.getLength(array.value(row)) == elements);
        return fits ? array.with(said.info(), shape) : column.with(said.info());
    }
}
