/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.subset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.files.WholeFile;

/** Makes subsets of identifiers. */
public final class Identifiers {
    /** Longer lists go to a file of their own, so that the definitions can be read. */
    static final int MOST_INLINE = 200;

    private static final String ENDING = ".ids";

    private Identifiers() {
    }

    /** The column by which a table's rows are best known: its main identifier by UCD, else by its usual names. */
    public static Optional<Column> column(Table table) {
        Optional<Column> main = table.columns().stream().filter(Identifiers::canIdentify)
                .filter(c -> c.info().ucd().contains("meta.id") && c.info().ucd().contains("meta.main")).findFirst();
        return main.isPresent() ? main : List.of("source_id", "designation", "id", "name", "source").stream()
                .flatMap(name -> table.find(name).stream()).filter(Identifiers::canIdentify).findFirst();
    }

    private static boolean canIdentify(Column column) {
        return column instanceof StringColumn || column instanceof NumberColumn numbers && numbers.isInteger();
    }

    /**
     * The rule that picks the rows of a selection again: by their identifiers if there is a column of them and each is
     * of one row only, else by their numbers.
     *
     * @param table the table's file
     * @param name  name of the subset to be
     * @throws InputException if a long list cannot be written beside the table
     */
    public static Subset.Rule rule(Path table, Table data, Selection rows, String name) {
        Optional<Column> column = column(data);
        if (column.isPresent() && IntStream.of(rows.rows()).noneMatch(column.get()::isBlank)) {
            List<String> ids = IntStream.of(rows.rows()).mapToObj(column.get()::text).toList();
            IdentifierMatch again = IdentifierMatch.of(column.get(), ids, org.astrarium.core.analysis.Progress.NONE);
            if (again.rows().cardinality() == rows.count()) {
                return rule(table, column.get().name(), ids, name);
            }
        }
        return new Subset.Rows(RowNumbers.of(rows));
    }

    /** True if a subset's file is one that {@link #rule} has written: the list is the subset's own. */
    public static boolean isWritten(Path table, Subset.IdentifierFile from) {
        return from.fileColumn().isEmpty() && from.file().startsWith(table.getFileName() + ".")
                && from.file().endsWith(ENDING) && from.file().indexOf('/') < 0;
    }

    /** The rule of a list of identifiers; a long one is written into a file beside the table. */
    public static Subset.Rule rule(Path table, String column, List<String> ids, String name) {
        if (ids.size() <= MOST_INLINE) {
            return new Subset.Identifiers(column, ids);
        }
        String file = table.getFileName() + "." + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}_-]+", "-")
                + ENDING;
        String text = "# " + column + " of the subset " + name + "\n" + String.join("\n", ids) + "\n";
        try {
            WholeFile.write(table.resolveSibling(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException(Problem.inFile(file, "cannot be written: " + e.getMessage(),
                    "check the permissions of its folder"), e);
        }
        return new Subset.IdentifierFile(column, file, "");
    }

    /** Keys for YAML, in which whole numbers need no quotes. */
    static Map<String, Object> plain(Map<String, Object> keys) {
        Map<String, Object> plain = new LinkedHashMap<>(keys);
        if (plain.get("ids") instanceof Map<?, ?> ids && ids.get("values") instanceof List<?> values) {
            Map<Object, Object> all = new LinkedHashMap<>(ids);
            all.put("values", values.stream().map(value -> String.valueOf(value).matches("0|-?[1-9]\\d{0,17}")
                    ? (Object) Long.valueOf(value.toString()) : value).toList());
            plain.put("ids", all);
        }
        return plain;
    }
}
