/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.IOException;

/** What can be read at a place without going there. */
public interface PositionedReadable {
    /** Reads that many bytes from a place. */
    void readFully(long position, byte[] buffer, int from, int count) throws IOException;
}
