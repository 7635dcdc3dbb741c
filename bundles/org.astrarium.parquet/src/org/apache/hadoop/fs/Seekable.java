/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.IOException;

/** A stream that can be read from any place. */
public interface Seekable {
    /** Goes to a byte. */
    void seek(long position) throws IOException;

    /** The byte that is read next. */
    long getPos() throws IOException;
}
