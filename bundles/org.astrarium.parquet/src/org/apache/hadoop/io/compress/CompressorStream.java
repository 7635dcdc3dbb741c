/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.OutputStream;

/** Packs with a compressor. */
public class CompressorStream extends CompressionOutputStream {
    /** What packs. */
    protected final Compressor compressor;
    /** Packed bytes on their way out. */
    protected final byte[] buffer;

    /** Packs into {@code out}, through a buffer of so many bytes. */
    public CompressorStream(OutputStream out, Compressor compressor, int bufferSize) {
        super(out);
        this.compressor = compressor;
        this.buffer = new byte[bufferSize];
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        compressor.setInput(bytes, from, count);
        while (!compressor.needsInput()) {
            compress();
        }
    }

    /** Writes a buffer of what is packed. */
    protected void compress() throws IOException {
        int packed = compressor.compress(buffer, 0, buffer.length);
        if (packed > 0) {
            out.write(buffer, 0, packed);
        }
    }

    @Override
    public void finish() throws IOException {
        if (!compressor.finished()) {
            compressor.finish();
            while (!compressor.finished()) {
                compress();
            }
        }
    }

    @Override
    public void resetState() throws IOException {
        compressor.reset();
    }
}
