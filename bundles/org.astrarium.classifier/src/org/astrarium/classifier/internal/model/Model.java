/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.io.IOException;
import java.util.List;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.core.result.Attachment;

/** What has been trained: says how probable each class is for a cut-out. */
public interface Model extends AutoCloseable {
    /** Probabilities, one row a cut-out and one column a class. */
    double[][] probabilities(List<CutOut> cutOuts);

    /** The files that hold it, without its description. */
    List<Attachment> files() throws IOException;

    /** Number of its weights; 0 where it has none to speak of. */
    default long size() {
        return 0;
    }

    @Override
    default void close() {
        // most hold nothing but memory of the heap
    }
}
