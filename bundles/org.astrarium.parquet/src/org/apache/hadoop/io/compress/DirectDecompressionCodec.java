/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

/** A codec that unpacks from buffer to buffer. */
public interface DirectDecompressionCodec extends CompressionCodec {
    /** What does it. */
    DirectDecompressor createDirectDecompressor();
}
