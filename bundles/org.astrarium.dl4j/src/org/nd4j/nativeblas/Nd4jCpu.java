/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.nd4j.nativeblas;

/**
 * The name under which Deeplearning4j 1.0.0-M2.1 still asks whether oneDNN may be used, though the class moved to
 * another package. Without an answer it turns every oneDNN helper off for good, without a word, and convolutions take
 * ten times as long.
 */
public final class Nd4jCpu {

    private Nd4jCpu() {
    }

    /** The part of the environment that is asked for, by reflection and by this very name. */
    public static final class Environment {

        private static final Environment ONLY = new Environment();

        private Environment() {
        }

        /** The one environment. */
        public static Environment getInstance() {
            return ONLY;
        }

        /** Yes: the natives that ship are those built with oneDNN where there are such. */
        public boolean isUseMKLDNN() {
            return true;
        }
    }
}
