/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.io.compress;

import java.io.IOException;

/** Unpacks bytes piece by piece. */
public interface Decompressor {
    /** Takes packed bytes. */
    void setInput(byte[] bytes, int from, int count);

    /** True if it must have more. */
    boolean needsInput();

    /** Takes a dictionary. */
    void setDictionary(byte[] bytes, int from, int count);

    /** True if it must have a dictionary. */
    boolean needsDictionary();

    /** True at the end of the packed bytes. */
    boolean finished();

    /** Gives unpacked bytes; the number of them. */
    int decompress(byte[] bytes, int from, int count) throws IOException;

    /** Packed bytes left over. */
    int getRemaining();

    /** Begins anew. */
    void reset();

    /** Gives up what it holds. */
    void end();
}
