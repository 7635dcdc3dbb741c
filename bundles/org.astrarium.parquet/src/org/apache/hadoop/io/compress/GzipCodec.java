/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip, by Java's own; Parquet finds it by its name. */
public final class GzipCodec implements CompressionCodec {
    @Override
    public CompressionOutputStream createOutputStream(OutputStream out, Compressor compressor) throws IOException {
        return createOutputStream(out);
    }

    @Override
    public CompressionOutputStream createOutputStream(OutputStream out) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(out);
        return new CompressionOutputStream(packed) {
            @Override
            public void write(int b) throws IOException {
                packed.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                packed.write(bytes, from, count);
            }

            @Override
            public void finish() throws IOException {
                packed.finish();
            }

            @Override
            public void resetState() {
                throw new UnsupportedOperationException("one stream packs once");
            }
        };
    }

    @Override
    public CompressionInputStream createInputStream(InputStream in, Decompressor decompressor) throws IOException {
        return createInputStream(in);
    }

    @Override
    public CompressionInputStream createInputStream(InputStream in) throws IOException {
        return new CompressionInputStream(new GZIPInputStream(in)) {
            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] bytes, int from, int count) throws IOException {
                return in.read(bytes, from, count);
            }

            @Override
            public void resetState() {
                throw new UnsupportedOperationException("one stream unpacks once");
            }
        };
    }

    @Override
    public Class<? extends Compressor> getCompressorType() {
        return null;
    }

    @Override
    public Compressor createCompressor() {
        return null;
    }

    @Override
    public Class<? extends Decompressor> getDecompressorType() {
        return null;
    }

    @Override
    public Decompressor createDecompressor() {
        return null;
    }

    @Override
    public String getDefaultExtension() {
        return ".gz";
    }
}
