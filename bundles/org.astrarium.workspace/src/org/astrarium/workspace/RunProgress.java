/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.util.List;
import org.astrarium.core.chart.Chart;

/**
 * How far a run is.
 *
 * @param fraction part done, 0 to 1
 * @param phase    what is being done
 * @param charts   what the analysis shows of it, the latest of each id, in the order in which they first came
 */
public record RunProgress(double fraction, String phase, List<Chart> charts) {
    /** Copies the list. */
    public RunProgress {
        charts = List.copyOf(charts);
    }
}
