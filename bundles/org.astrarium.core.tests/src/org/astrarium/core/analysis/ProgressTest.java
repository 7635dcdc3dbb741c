/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Chart;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Chart TRACE = new Chart("trace", "", "", Chart.Size.PAGE, List.of());

    /** Keeps what it is told, and is cancelled on demand. */
    private static final class Kept implements Progress {
        private final List<String> told = new ArrayList<>();
        private boolean cancelled;
        private int finishRequests;

        @Override
        public void report(double fraction, String phase) {
            told.add(Math.round(1000 * fraction) + " " + phase);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public int finishRequests() {
            return finishRequests;
        }

        @Override
        public void show(Chart chart) {
            told.add(chart.id());
        }
    }

    private final Kept kept = new Kept();

    @Test
    void aPartOfAPartIsAPartOfTheWhole() {
        Progress inner = kept.part(0.2, 0.6).part(0.5, 1);
        inner.report(0, "begins");
        inner.report(0.5, "goes on");
        inner.show(TRACE);
        inner.report(1, "ends");
        assertEquals(List.of("400 begins", "500 goes on", "trace", "600 ends"), kept.told);
    }

    @Test
    void aSilentOneTellsNothingButHearsTheWishToStop() {
        Progress silent = kept.silent().part(0, 0.5);
        silent.report(0.5, "unheard");
        silent.show(TRACE);
        assertEquals(List.of(), kept.told);
        assertDoesNotThrow(silent::checkCancelled);
        kept.cancelled = true;
        assertThrows(Progress.CancelledException.class, silent::checkCancelled);
        assertThrows(Progress.CancelledException.class, kept.part(0, 1)::checkCancelled);
    }

    @Test
    void aPartHearsTheWishToEndWithWhatThereIs() {
        Progress part = kept.part(0, 0.5).silent().part(0.1, 0.2);
        assertEquals(0, part.finishRequests());
        kept.finishRequests = 2;
        assertEquals(2, part.finishRequests());
        assertEquals(0, Progress.NONE.part(0, 1).finishRequests());
    }

    @Test
    void whereNobodyWatchesNobodyCancels() {
        Progress.NONE.part(0, 1).report(2, "beyond the end");
        Progress.NONE.show(TRACE);
        assertDoesNotThrow(Progress.NONE::checkCancelled);
        assertEquals(0, new Progress.CancelledException().getStackTrace().length, "nothing is wrong");
    }
}
