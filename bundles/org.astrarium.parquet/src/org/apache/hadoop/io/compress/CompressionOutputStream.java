/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that packs into another. */
public abstract class CompressionOutputStream extends OutputStream {
    /** Where it goes. */
    protected final OutputStream out;

    /** Packs into {@code out}. */
    protected CompressionOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public abstract void write(byte[] bytes, int from, int count) throws IOException;

    /** Writes what is left, and leaves the stream within open. */
    public abstract void finish() throws IOException;

    /** Begins anew. */
    public abstract void resetState() throws IOException;

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        finish();
        out.close();
    }
}
