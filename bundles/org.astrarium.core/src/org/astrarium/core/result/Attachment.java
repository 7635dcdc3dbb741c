/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that goes with a result and is neither figure nor table, such as a part of a trained model.
 *
 * @param path    where it lies within the result, with {@code /} between names: {@code model/network.zip}
 * @param content its bytes
 */
public record Attachment(String path, Content content) {
    /** Checks that the path stays within the result. */
    public Attachment {
        if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || path.contains("..")) {
            throw new IllegalArgumentException("not a path within a result: " + path);
        }
    }

    /** Bytes, written when they are wanted. */
    public interface Content {
        /** Writes them. */
        void write(OutputStream to) throws IOException;
    }
}
