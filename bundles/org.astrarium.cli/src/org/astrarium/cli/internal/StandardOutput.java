/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Output to a reader that may leave early, as {@code head} does: what it did not stay for is no error. */
public final class StandardOutput extends FilterOutputStream {
    private boolean readerLeft;

    /** Output to a stream. */
    public StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (readerLeft) {
            return;
        }
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            // Java tells a pipe without a reader from a full disk by the system's message alone
            readerLeft = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            if (!readerLeft) {
                throw e;
            }
        }
    }
}
