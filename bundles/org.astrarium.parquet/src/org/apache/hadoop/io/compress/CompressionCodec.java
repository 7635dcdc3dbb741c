/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A way to pack bytes. */
public interface CompressionCodec {
    /** A stream that packs. */
    CompressionOutputStream createOutputStream(OutputStream out) throws IOException;

    /** A stream that packs with a compressor of this codec. */
    CompressionOutputStream createOutputStream(OutputStream out, Compressor compressor) throws IOException;

    /** Class of its compressors. */
    Class<? extends Compressor> getCompressorType();

    /** A compressor, null where it needs none. */
    Compressor createCompressor();

    /** A stream that unpacks. */
    CompressionInputStream createInputStream(InputStream in) throws IOException;

    /** A stream that unpacks with a decompressor of this codec. */
    CompressionInputStream createInputStream(InputStream in, Decompressor decompressor) throws IOException;

    /** Class of its decompressors. */
    Class<? extends Decompressor> getDecompressorType();

    /** A decompressor, null where it needs none. */
    Decompressor createDecompressor();

    /** How the names of its files end. */
    String getDefaultExtension();
}
