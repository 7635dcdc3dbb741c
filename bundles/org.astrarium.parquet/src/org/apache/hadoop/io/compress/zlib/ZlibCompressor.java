/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress.zlib;

/** Names the levels of zlib for Parquet, which looks them up; {@code GzipCodec} packs at Java's own level. */
public final class ZlibCompressor {
    private ZlibCompressor() {
    }

    /** Levels of packing. */
    public enum CompressionLevel {
        NO_COMPRESSION, BEST_SPEED, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, BEST_COMPRESSION, DEFAULT_COMPRESSION
    }
}
