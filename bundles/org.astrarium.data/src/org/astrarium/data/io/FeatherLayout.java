/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import uk.ac.bristol.star.fbs.feather.CTable;
import uk.ac.bristol.star.fbs.feather.Column;
import uk.ac.bristol.star.fbs.feather.PrimitiveArray;
import uk.ac.bristol.star.fbs.feather.Type;

/**
 * Looks whether the places that a Feather file names lie within it. STIL believes them, and would set as much memory
 * aside for a cell of text as the difference of two damaged numbers asks for.
 */
final class FeatherLayout {
    private static final int MAGIC_BYTES = 4;
    private static final int FOOTER = 2 * Integer.BYTES;
    private static final int PIECE = 1 << 20;

    private final FileChannel file;
    private final long size;

    private FeatherLayout(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /**
     * Checks a file (Feather, version 1: columns, the table's description, its length, magic bytes).
     *
     * @throws IOException if it cannot be read, or says that something lies where the file is not
     */
    static void check(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            new FeatherLayout(file).check();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new IOException("the description of its columns is damaged", e);
        }
    }

    private void check() throws IOException {
        if (size < MAGIC_BYTES + FOOTER) {
            throw new IOException("it is too short to be a table");
        }
        int length = read(size - FOOTER, Integer.BYTES).getInt();
        if (length <= 0 || length > size - FOOTER - MAGIC_BYTES) {
            throw new IOException("the description of its columns would be " + length + " bytes of " + size);
        }
        CTable table = CTable.getRootAsCTable(read(size - FOOTER - length, length));
        long rows = table.numRows();
        if (rows < 0 || rows > 8 * size && table.columnsLength() > 0) {
            throw new IOException("it says that it has " + rows + " rows, more than " + size + " bytes can hold");
        }
        for (int i = 0; i < table.columnsLength(); i++) {
            Column column = table.columns(i);
            if (column == null || column.values() == null) {
                throw new IOException("column " + (i + 1) + " has no values");
            }
            check(column.name(), column.values(), rows);
        }
    }

    private void check(String name, PrimitiveArray values, long rows) throws IOException {
        long first = values.offset();
        if (first < 0 || values.totalBytes() < 0 || first > size - values.totalBytes()) {
            throw new IOException("the values of column " + name + " lie outside of the file");
        }
        int width = switch (values.type()) {
            case Type.UTF8, Type.BINARY -> Integer.BYTES;
            case Type.LARGE_UTF8, Type.LARGE_BINARY -> Long.BYTES;
            default -> 0;
        };
        if (width > 0) {
            long blanks = values.nullCount() > 0 ? aligned((rows + 7) / 8) : 0;
            long texts = blanks + aligned((rows + 1) * width);
            if (texts > values.totalBytes()) {
                throw new IOException("column " + name + " is shorter than " + rows + " rows");
            }
            checkTexts(name, first + blanks, (rows + 1) * width, width, values.totalBytes() - texts);
        }
    }

    /** Each text begins where the one before it ends: the numbers never fall, and end within the column. */
    private void checkTexts(String name, long place, long bytes, int width, long limit) throws IOException {
        long before = 0;
        for (long done = 0; done < bytes; done += PIECE) {
            ByteBuffer piece = read(place + done, (int) Math.min(PIECE, bytes - done));
            while (piece.hasRemaining()) {
                long next = width == Integer.BYTES ? piece.getInt() : piece.getLong();
                if (next < before || next > limit) {
                    throw new IOException("the texts of column " + name + " lie outside of the column");
                }
                before = next;
            }
        }
    }

    private static long aligned(long bytes) {
        return (bytes + 7) / 8 * 8;
    }

    private ByteBuffer read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return bytes.flip();
    }
}
