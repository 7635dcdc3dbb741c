/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.recipe;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Markup;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The charts that a run shows while it goes on: the latest, with its caption as the numbers of the moment. */
final class LiveCharts {
    private static final int HEIGHT = 190;

    private final Composite box;
    private final ChartCanvas canvas;
    private final Label caption;
    private List<Chart> before = List.of();

    LiveCharts(Composite parent) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.UNIT).applyTo(box);
        canvas = Look.named(new ChartCanvas(box, SWT.NONE), "recipe.live");
        canvas.setWheelNeedsFocus(true);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(canvas);
        caption = Look.named(new Label(box, SWT.NONE), "recipe.liveText");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
    }

    Control control() {
        return box;
    }

    /** True if there is something to show. Of several charts the one that changed last is shown. */
    boolean show(List<Chart> charts) {
        List<Chart> changed = new ArrayList<>(charts);
        changed.removeAll(before);
        before = charts;
        if (!changed.isEmpty()) {
            Chart chart = changed.get(changed.size() - 1);
            canvas.setChart(chart);
            caption.setText(Markup.plain(chart.caption()).replace("&", "&&"));
        }
        return !charts.isEmpty();
    }
}
