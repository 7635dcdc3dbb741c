/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;

/** Packs bytes piece by piece. */
public interface Compressor {
    /** Takes bytes to be packed. */
    void setInput(byte[] bytes, int from, int count);

    /** True if there is nothing left to pack. */
    boolean needsInput();

    /** Takes a dictionary. */
    void setDictionary(byte[] bytes, int from, int count);

    /** Bytes taken. */
    long getBytesRead();

    /** Bytes given. */
    long getBytesWritten();

    /** No more bytes will come. */
    void finish();

    /** True when all is given out. */
    boolean finished();

    /** Gives packed bytes; the number of them. */
    int compress(byte[] bytes, int from, int count) throws IOException;

    /** Begins anew. */
    void reset();

    /** Gives up what it holds. */
    void end();

    /** Begins anew with other settings. */
    void reinit(Configuration configuration);
}
