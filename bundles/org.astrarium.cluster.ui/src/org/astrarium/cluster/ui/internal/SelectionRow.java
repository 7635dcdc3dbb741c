/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.ui.internal;

import org.astrarium.core.result.Notation;
import org.astrarium.ui.chart.ChartTool;
import org.astrarium.ui.look.Look;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** How stars are selected, how many are, and what can be done with them. */
final class SelectionRow {
    private static final int WORDS = 200;

    private final Label words;
    private final Button clear;
    private final Button refit;

    /** What the row asks for. */
    interface Wishes {
        /** A drag is to do this. */
        void use(ChartTool tool);

        /** Nothing is to be selected. */
        void clear();

        /** The stars selected are to be fitted. */
        void refit();
    }

    SelectionRow(Composite parent, Wishes wishes) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(2 * Look.UNIT, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText("A drag");
        ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
        tool(bar, "selects in a box", "The points in a rectangle; also with Ctrl held, in every figure", ChartTool.BOX,
                wishes).setSelection(true);
        tool(bar, "with a lasso", "The points that a line encloses; also with Ctrl and Shift held", ChartTool.LASSO,
                wishes);
        tool(bar, "zooms", "Shows the rectangle; the wheel zooms too, and a double click shows all", ChartTool.ZOOM,
                wishes);
        words = Look.named(new Label(row, SWT.NONE), "members.selected");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WORDS, SWT.DEFAULT)
                .applyTo(words);
        clear = button(row, "Clear", "members.clear", "Select nothing", wishes::clear);
        refit = button(row, "Refit with This Selection", "members.refit", "", wishes::refit);
    }

    private static ToolItem tool(ToolBar bar, String text, String tip, ChartTool tool, Wishes wishes) {
        ToolItem item = Look.named(new ToolItem(bar, SWT.RADIO), "members." + tool);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                wishes.use(tool);
            }
        });
        return item;
    }

    private static Button button(Composite row, String text, String id, String tip, Runnable action) {
        Button button = Look.named(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Says what is selected.
     *
     * @param name      of the subset; empty for stars that were picked
     * @param members   how many of them are members; negative where none are told
     * @param condition what a fit would use; empty for nothing
     */
    void show(int count, String name, int members, String condition) {
        String stars = Notation.PAGE.count(count) + (count == 1 ? " star" : " stars");
        String whole = count == 0 ? "Nothing selected" : (name.isEmpty() ? stars + " selected" : name + ": " + stars)
                + (members >= 0 ? ", " + Notation.PAGE.count(members) + " of them members" : "");
        words.setText(whole.replace("&", "&&"));
        clear.setEnabled(count > 0);
        refit.setEnabled(!condition.isEmpty());
        refit.setToolTipText(condition.isEmpty() ? "Select stars first"
                : "Add a cluster to the recipe and run it: where " + condition);
    }
}
