/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.ac.starlink.votable.FieldElement;

/**
 * Notices the cells of a TABLEDATA that hold something of which STIL makes no number. Infinities, which VOTable writes
 * as {@code +Inf} in any case of the letters, are put right; the others become blanks, and whoever reads the table is
 * told.
 */
final class UnreadableCells {
    private static final int LONGEST = 30;

    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<FieldElement> fields;
    private final Unreadable unreadable = new Unreadable();
    private int column = -1;
    private long row;

    UnreadableCells(FieldElement[] fields) {
        this.fields = List.of(fields);
        for (FieldElement field : fields) {
            texts.add(isNumber(field) ? new StringBuilder() : null);
        }
    }

    private static boolean isNumber(FieldElement field) {
        return !field.hasAttribute("arraysize") && switch (String.valueOf(field.getDatatype())) {
            case "unsignedByte", "short", "int", "long", "float", "double" -> true;
            default -> false;
        };
    }

    /** A TR begins. */
    void startRow() {
        column = -1;
        texts.stream().filter(text -> text != null).forEach(text -> text.setLength(0));
    }

    /** A TD begins. */
    void startCell() {
        column++;
    }

    /** Something stands in the TD. */
    void characters(char[] chars, int from, int count) {
        StringBuilder text = column >= 0 && column < texts.size() ? texts.get(column) : null;
        if (text != null) {
            text.append(chars, from, Math.min(count, LONGEST));
        }
    }

    /** What STIL makes of the row of that number, counted from 1; infinities are put into it. */
    void endRow(Object[] values, long number) {
        row = number;
        for (int i = 0; i < values.length; i++) {
            StringBuilder text = texts.get(i);
            if (text != null && isBlank(values[i]) && !text.isEmpty()) {
                judge(i, text.toString().strip(), values);
            }
        }
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof Double number && number.isNaN()
                || value instanceof Float small && small.isNaN();
    }

    private void judge(int i, String text, Object[] values) {
        boolean real = fields.get(i).getDatatype().equals("float") || fields.get(i).getDatatype().equals("double");
        if (real && text.toLowerCase(Locale.ROOT).matches("[+-]?inf(inity)?")) {
            double infinity = text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            values[i] = fields.get(i).getDatatype().equals("float") ? (Object) (float) infinity : (Object) infinity;
            return;
        }
        if (!Unreadable.isNothing(text) && !text.equals(fields.get(i).getNull())) {
            unreadable.add(i, fields.get(i).getName(), fields.get(i).getDatatype(), row, text);
        }
    }

    /** One line a column with such cells. */
    List<String> warnings() {
        return unreadable.warnings();
    }
}
