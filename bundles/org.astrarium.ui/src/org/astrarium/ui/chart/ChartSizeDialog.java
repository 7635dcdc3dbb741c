/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import org.astrarium.core.chart.Chart;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks in which format, and how many centimetres wide and high, a chart is to be saved. */
final class ChartSizeDialog extends Dialog {
    private static final String[] FORMATS = {"PDF", "SVG", "PNG"};
    /** Spinners count in millimetres. */
    private static final int PER_CM = 10;
    private static final int SMALLEST = 20;
    private static final int LARGEST = 2000;

    private final Chart original;
    private Combo format;
    private Spinner width;
    private Spinner height;
    private String chosenFormat;
    private Chart chosen;

    ChartSizeDialog(Shell parent, Chart chart) {
        super(parent);
        original = chart;
    }

    /** The ending of the file. */
    String format() {
        return chosenFormat;
    }

    /** The chart in the size wanted. */
    Chart chart() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Save Chart");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        Look.grid(area, 3, 4 * Look.UNIT);
        label(area, "Format");
        format = Look.named(new Combo(area, SWT.READ_ONLY), "chart.format");
        format.setItems(FORMATS);
        format.select(0);
        label(area, "");
        width = length(area, "Width", original.size().width(), "chart.width");
        height = length(area, "Height", original.size().height(), "chart.height");
        return area;
    }

    private static Spinner length(Composite area, String name, double centimetres, String id) {
        label(area, name);
        Spinner spinner = Look.named(new Spinner(area, SWT.BORDER), id);
        spinner.setValues((int) Math.round(PER_CM * centimetres), SMALLEST, LARGEST, 1, PER_CM / 2, PER_CM);
        label(area, "cm");
        return spinner;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    @Override
    protected void okPressed() {
        chosenFormat = FORMATS[format.getSelectionIndex()].toLowerCase(java.util.Locale.ROOT);
        Chart.Size size = new Chart.Size((double) width.getSelection() / PER_CM,
                (double) height.getSelection() / PER_CM);
        chosen = new Chart(original.id(), original.title(), original.caption(), size, original.panels());
        super.okPressed();
    }
}
