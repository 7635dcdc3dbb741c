/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import org.astrarium.core.chart.Chart;

/** How far a run has come, and whether it is to go on. May be called from any thread. */
public interface Progress {
    /** One that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String phase) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far it is.
     *
     * @param fraction part done, 0 to 1
     * @param phase    what is being done, in a word or two: {@code fitting}
     */
    void report(double fraction, String phase);

    /** True once the user wants it to stop. */
    boolean isCancelled();

    /**
     * Shows how a part of the run goes, while it goes: the trace of a chain, a curve of learning. A chart takes the
     * place of the one of the same id that was shown before it. Not part of the result; a few times a second is enough.
     * Whoever watches numbers alone leaves this as it is.
     *
     * @param chart what to show
     */
    default void show(Chart chart) {
        // nobody looks
    }

    /**
     * How often the user has asked so far for an end with what there is: fewer steps, the best until now. Work that can
     * end so compares it with the number that it began with; all other work leaves it alone and goes on. Never falls.
     */
    default int finishRequests() {
        return 0;
    }

    /** Stops here if the user wants that. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /** Progress of a part of the whole: its 0 to 1 is {@code from} to {@code to} of this one. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                whole.report(from + (to - from) * fraction, phase);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public int finishRequests() {
                return whole.finishRequests();
            }

            @Override
            public void show(Chart chart) {
                whole.show(chart);
            }
        };
    }

    /** One that tells nothing but can be cancelled as this one: for work that is part of a phase already told. */
    default Progress silent() {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double fraction, String phase) {
                // part of a phase already told
            }

            @Override
            public int finishRequests() {
                return whole.finishRequests();
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /** Thrown where a run stops because the user wants that. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Without a stack trace: nothing is wrong. */
        public CancelledException() {
            super("cancelled", null, false, false);
        }
    }
}
