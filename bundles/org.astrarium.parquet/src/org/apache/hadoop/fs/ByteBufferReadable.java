/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What can be read into a buffer. */
public interface ByteBufferReadable {
    /** Reads as much as there is room for; -1 at the end. */
    int read(ByteBuffer buffer) throws IOException;
}
