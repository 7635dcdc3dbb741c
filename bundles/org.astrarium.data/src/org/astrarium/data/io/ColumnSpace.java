/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Where a table's columns are kept while it is read: in memory, and once they take more than half of what the heap has
 * left, in one temporary file, from which they are mapped. The file has no name from its beginning on (on Windows: it
 * is deleted when it is closed), so nothing is left of it however the program ends. It is sparse: each column has 2 GB
 * of addresses of its own, as much as one mapping can hold.
 */
final class ColumnSpace implements AutoCloseable {
    private static final long REGION = 1L << 31;

    private final long limit;
    private final DoubleSupplier done;
    private final List<ColumnBytes> columns = new ArrayList<>();
    private long held;
    private FileChannel file;

    /** @param done the part of the file that has been read, 0 to 1; 0 if that is not known */
    ColumnSpace(DoubleSupplier done) {
        this(left() / 2, done);
    }

    /** @param limit bytes up to which columns stay in memory */
    ColumnSpace(long limit, DoubleSupplier done) {
        this.limit = limit;
        this.done = done;
    }

    private static long left() {
        Runtime java = Runtime.getRuntime();
        return java.maxMemory() - (java.totalMemory() - java.freeMemory());
    }

    /** Keeps a column's values here from now on; returns its number. */
    int add(ColumnBytes column) {
        columns.add(column);
        return columns.size() - 1;
    }

    /** Bytes that a column is going to have, as far as the part tells that was read; 0 if it does not. */
    double expected(long now) {
        double part = done.getAsDouble();
        return part < 0.001 ? 0 : now / Math.min(1, part);
    }

    /** Takes notice that a column is about to take more memory, which may send all of them to the file. */
    void more(int bytes) {
        held += bytes;
        if (held > limit && file == null) {
            try {
                file = open();
            } catch (IOException e) {
                throw new UncheckedIOException("it is larger than the memory there is, and no temporary file can be made: "
                        + e.getMessage(), e);
            }
            columns.forEach(ColumnBytes::flush);
        }
    }

    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("astrarium-columns", ".tmp");
        Files.delete(path);
        return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** True once the columns are in the file. */
    boolean isFile() {
        return file != null;
    }

    void write(int column, long at, byte[] bytes, int count) {
        if (at + count > Integer.MAX_VALUE) {
            throw new UncheckedIOException(new IOException("a column takes more than 2 GB, the most that is read"));
        }
        try {
            ByteBuffer from = ByteBuffer.wrap(bytes, 0, count);
            long to = column * REGION + at;
            while (from.hasRemaining()) {
                to += file.write(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("it is larger than the memory there is, and the temporary file beside it "
                    + "cannot be written: " + e.getMessage(), e);
        }
    }

    /** A column's bytes in the file, in this machine's order; stays good after {@link #close}. */
    ByteBuffer map(int column, long bytes) {
        try {
            return file.map(FileChannel.MapMode.READ_ONLY, column * REGION, bytes).order(ByteOrder.nativeOrder());
        } catch (IOException e) {
            throw new UncheckedIOException("its temporary file cannot be mapped: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
