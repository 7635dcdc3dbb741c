/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal;

import org.astrarium.classifier.ClassifierSettings;
import org.astrarium.core.analysis.Progress;

/**
 * Hears when the user wants a training to stop now and keep its best. What is trained after it has at most as many
 * epochs: folds judge models that were trained alike.
 */
final class Enough {
    private final Progress progress;
    private int heard;
    private int epochs;

    Enough(Progress progress) {
        this.progress = progress;
    }

    /** A training begins; wishes from before it were for something else. */
    void begin() {
        heard = progress.finishRequests();
    }

    /** Whether the training that has done so many epochs is to stop. */
    boolean isEnough(int done) {
        int asked = progress.finishRequests();
        if (asked == heard) {
            return false;
        }
        heard = asked;
        epochs = Math.max(1, done);
        return true;
    }

    /** Epochs after which a training was stopped, 0 if none was. */
    int epochs() {
        return epochs;
    }

    /** With no more epochs than a stopped training had. */
    ClassifierSettings limited(ClassifierSettings settings) {
        return epochs == 0 ? settings : settings.atMost(epochs);
    }
}
