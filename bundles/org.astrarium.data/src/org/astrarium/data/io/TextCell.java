/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import uk.ac.starlink.votable.FieldElement;

/**
 * The cells of a column of TABLEDATA (VOTable 1.4, section 5.1), read from their bytes where they are written plainly.
 * What {@link #read} does not take is left to STIL, so that there is one reading of odd cells.
 */
abstract class TextCell {
    /** Reads a cell without putting it anywhere yet; false if it needs the parser. */
    abstract boolean read(byte[] text, int from, int to);

    /** Puts what was read last into the column. */
    abstract void put();

    static TextCell of(FieldElement field, ColumnBuilder builder) {
        String nothing = field.getNull();
        boolean hasNull = nothing != null && !nothing.isEmpty();
        if (builder instanceof ColumnBuilder.Doubles doubles && !hasNull) {
            return new Doubles(doubles);
        }
        if (builder instanceof ColumnBuilder.Floats floats && !hasNull) {
            return new Floats(floats);
        }
        if (builder instanceof ColumnBuilder.Wholes wholes && (!hasNull || nothing.matches("-?[0-9]{1,18}"))) {
            return new Wholes(wholes, hasNull ? Long.valueOf(nothing) : null,
                    "unsignedByte".equals(field.getDatatype()));
        }
        if (builder instanceof ColumnBuilder.Truths truths) {
            return new Truths(truths);
        }
        boolean text = builder instanceof ColumnBuilder.Texts && field.hasAttribute("arraysize")
                && ("char".equals(field.getDatatype()) || "unicodeChar".equals(field.getDatatype()));
        return text ? new Texts((ColumnBuilder.Texts) builder) : new Others();
    }

    private static final class Doubles extends TextCell {
        private final ColumnBuilder.Doubles builder;
        private final Decimal decimal = new Decimal();
        private double value;

        Doubles(ColumnBuilder.Doubles builder) {
            this.builder = builder;
        }

        @Override
        boolean read(byte[] text, int from, int to) {
            if (isNan(text, from, to)) {
                value = Double.NaN;
                return true;
            }
            boolean plain = decimal.readDouble(text, from, to);
            value = Double.longBitsToDouble(decimal.bits());
            return plain;
        }

        @Override
        void put() {
            builder.add(value);
        }
    }

    private static final class Floats extends TextCell {
        private final ColumnBuilder.Floats builder;
        private final Decimal decimal = new Decimal();
        private float value;

        Floats(ColumnBuilder.Floats builder) {
            this.builder = builder;
        }

        @Override
        boolean read(byte[] text, int from, int to) {
            if (isNan(text, from, to)) {
                value = Float.NaN;
                return true;
            }
            boolean plain = decimal.readFloat(text, from, to);
            value = Float.intBitsToFloat((int) decimal.bits());
            return plain;
        }

        @Override
        void put() {
            builder.add(value);
        }
    }

    private static boolean isNan(byte[] text, int from, int to) {
        return from == to || to - from == 3 && text[from] == 'N' && text[from + 1] == 'a' && text[from + 2] == 'N';
    }

    private static final class Wholes extends TextCell {
        private final ColumnBuilder.Wholes builder;
        private final Decimal decimal = new Decimal();
        private final Long nothing;
        private final long least;
        private final long most;
        private boolean blank;

        Wholes(ColumnBuilder.Wholes builder, Long nothing, boolean unsigned) {
            this.builder = builder;
            this.nothing = nothing;
            this.least = unsigned ? 0 : Long.MIN_VALUE >> 64 - 8 * builder.bytes();
            this.most = unsigned ? 255 : -1 - least;
        }

        @Override
        boolean read(byte[] text, int from, int to) {
            blank = from == to;
            if (blank) {
                return true;
            }
            if (!decimal.readLong(text, from, to)) {
                return false;
            }
            blank = nothing != null && nothing == decimal.bits();
            return decimal.bits() >= least && decimal.bits() <= most;
        }

        @Override
        void put() {
            if (blank) {
                builder.addBlank();
            } else {
                builder.add(decimal.bits());
            }
        }
    }

    private static final class Truths extends TextCell {
        private final ColumnBuilder.Truths builder;
        private Boolean value;

        Truths(ColumnBuilder.Truths builder) {
            this.builder = builder;
        }

        @Override
        boolean read(byte[] text, int from, int to) {
            value = from == to ? null : BinaryCell.truth(text[from]);
            return from == to || to - from == 1 || is("true", text, from, to) || is("false", text, from, to);
        }

        private static boolean is(String word, byte[] text, int from, int to) {
            boolean same = to - from == word.length();
            for (int i = 0; same && i < word.length(); i++) {
                same = (text[from + i] | 0x20) == word.charAt(i);
            }
            return same;
        }

        @Override
        void put() {
            builder.add(value);
        }
    }

    private static final class Texts extends TextCell {
        private final ColumnBuilder.Texts builder;
        private byte[] text;
        private int from;
        private int to;

        Texts(ColumnBuilder.Texts builder) {
            this.builder = builder;
        }

        @Override
        boolean read(byte[] bytes, int start, int end) {
            text = bytes;
            from = start;
            to = end;
            return true;
        }

        @Override
        void put() {
            builder.add(text, from, to);
        }
    }

    private static final class Others extends TextCell {
        @Override
        boolean read(byte[] text, int from, int to) {
            return false;
        }

        @Override
        void put() {
            throw new IllegalStateException("nothing was read");
        }
    }
}
