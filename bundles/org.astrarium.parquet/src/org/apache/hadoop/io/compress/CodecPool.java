/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

/** Gives compressors and decompressors. They are made anew each time: nothing is shared between tables and threads. */
public final class CodecPool {
    private CodecPool() {
    }

    /** A compressor of a codec, null where it needs none. */
    public static Compressor getCompressor(CompressionCodec codec) {
        return codec.createCompressor();
    }

    /** A decompressor of a codec, null where it needs none. */
    public static Decompressor getDecompressor(CompressionCodec codec) {
        return codec.createDecompressor();
    }

    /** Takes one back. */
    public static void returnCompressor(Compressor compressor) {
        if (compressor != null) {
            compressor.end();
        }
    }

    /** Takes one back. */
    public static void returnDecompressor(Decompressor decompressor) {
        if (decompressor != null) {
            decompressor.end();
        }
    }
}
