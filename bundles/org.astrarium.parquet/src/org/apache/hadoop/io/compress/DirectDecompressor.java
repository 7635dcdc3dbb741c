/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Unpacks from buffer to buffer. */
public interface DirectDecompressor {
    /** Unpacks. */
    void decompress(ByteBuffer from, ByteBuffer to) throws IOException;
}
