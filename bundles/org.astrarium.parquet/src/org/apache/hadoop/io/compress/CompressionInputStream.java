/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.InputStream;

/** A stream that unpacks another. */
public abstract class CompressionInputStream extends InputStream {
    /** What is unpacked. */
    protected final InputStream in;

    /** Unpacks {@code in}. */
    protected CompressionInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public abstract int read(byte[] bytes, int from, int count) throws IOException;

    /** Begins anew. */
    public abstract void resetState() throws IOException;

    @Override
    public void close() throws IOException {
        in.close();
    }
}
