/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.classifier.images.CutOut;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Attachment;

/** What has been trained: says how probable each class is for a cut-out. */
public interface Model extends AutoCloseable {
    /** Cut-outs asked about together. */
    int AT_ONCE = 64;

    /** Probabilities, one row a cut-out and one column a class. */
    double[][] probabilities(List<CutOut> cutOuts);

    /** The same, so many at a time that cancellation is looked for often. */
    default double[][] probabilities(List<CutOut> cutOuts, Progress progress) {
        List<double[]> rows = new ArrayList<>();
        for (int from = 0; from < cutOuts.size(); from += AT_ONCE) {
            progress.checkCancelled();
            rows.addAll(List.of(probabilities(cutOuts.subList(from, Math.min(cutOuts.size(), from + AT_ONCE)))));
        }
        return rows.toArray(double[][]::new);
    }

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
