/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.InputStream;

/** Unpacks with a decompressor. */
public class DecompressorStream extends CompressionInputStream {
    /** What unpacks. */
    protected final Decompressor decompressor;
    /** Packed bytes on their way in. */
    protected final byte[] buffer;

    /** Unpacks {@code in}, through a buffer of so many bytes. */
    public DecompressorStream(InputStream in, Decompressor decompressor, int bufferSize) {
        super(in);
        this.decompressor = decompressor;
        this.buffer = new byte[bufferSize];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        while (true) {
            int unpacked = decompressor.decompress(bytes, from, count);
            if (unpacked != 0) {
                return unpacked;
            }
            int packed = decompressor.finished() ? -1 : getCompressedData();
            if (packed < 0) {
                return -1;
            }
            decompressor.setInput(buffer, 0, packed);
        }
    }

    /** Fills the buffer with packed bytes; the number of them, -1 at the end. */
    protected int getCompressedData() throws IOException {
        return in.read(buffer, 0, buffer.length);
    }

    @Override
    public void resetState() throws IOException {
        decompressor.reset();
    }
}
