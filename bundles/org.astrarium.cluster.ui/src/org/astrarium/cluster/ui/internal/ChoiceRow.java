/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.astrarium.cluster.view.Dimension;
import org.astrarium.cluster.view.Fitted;
import org.astrarium.cluster.view.Stars;
import org.astrarium.core.result.Notation;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Which cluster is shown, among which stars, and what the histogram counts. */
final class ChoiceRow {
    private static final String NONE = "none, the stars alone";
    private static final List<Dimension> COUNTED = List.of(Dimension.PARALLAX, Dimension.DISTANCE);

    private final Combo cluster;
    private final Button onlyFitted;
    private final Label stars;
    private String wished = "";

    ChoiceRow(Composite parent, Runnable chosen, Consumer<Dimension> counted) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(2 * Look.UNIT, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText("Members of");
        cluster = Look.named(new Combo(row, SWT.READ_ONLY), "members.cluster");
        cluster.setToolTipText("The clusters of the recipe that its result has");
        cluster.add(NONE);
        cluster.select(0);
        onlyFitted = Look.named(new Button(row, SWT.CHECK), "members.onlyFitted");
        onlyFitted.setText("fitted stars alone");
        onlyFitted.setToolTipText("Leave out the stars of the sample that the cluster's conditions (where) take away");
        stars = Look.named(new Label(row, SWT.NONE), "members.stars");
        stars.setToolTipText("So many pass the quality cuts");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(stars);
        new Label(row, SWT.NONE).setText("Histogram of");
        Combo histogram = Look.named(new Combo(row, SWT.READ_ONLY), "members.counted");
        histogram.setItems("parallax", "distance");
        histogram.select(0);
        cluster.addListener(SWT.Selection, event -> chosen.run());
        onlyFitted.addListener(SWT.Selection, event -> chosen.run());
        histogram.addListener(SWT.Selection, event -> counted.accept(COUNTED.get(histogram.getSelectionIndex())));
    }

    /** Chooses the cluster of that name as soon as there is one. */
    void wish(String name) {
        wished = name;
    }

    /** Offers clusters; the one that was chosen stays chosen, and at first it is the first. */
    void show(List<Fitted> fitted, Stars sample) {
        List<String> names = new ArrayList<>(List.of(NONE));
        fitted.forEach(f -> names.add(f.name()));
        boolean first = cluster.getItemCount() == 1;
        String before = names.contains(wished) ? wished : cluster.getText();
        wished = names.contains(wished) ? "" : wished;
        cluster.setItems(names.toArray(String[]::new));
        int index = names.indexOf(before);
        cluster.select(index < 0 || first && index == 0 ? Math.min(1, names.size() - 1) : index);
        stars.setText(Notation.PAGE.count(sample.rows().length) + " stars");
        cluster.requestLayout();
    }

    /** The cluster that is chosen; null for none. */
    Fitted chosen(List<Fitted> fitted) {
        int index = cluster.getSelectionIndex();
        onlyFitted.setEnabled(index > 0);
        return index > 0 && index <= fitted.size() ? fitted.get(index - 1) : null;
    }

    boolean isOnlyFitted() {
        return onlyFitted.getSelection();
    }
}
