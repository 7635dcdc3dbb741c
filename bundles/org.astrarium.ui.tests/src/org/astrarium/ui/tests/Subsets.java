/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.util.Arrays;
import java.util.Optional;
import org.astrarium.ui.table.OpenTable;
import org.astrarium.ui.table.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The views of columns and subsets, by hand. */
final class Subsets {
    private Subsets() {
    }

    /** Presses a tool of one of the views. */
    static void press(String tip) {
        ToolBar bar = Widgets.waitFor(ToolBar.class, "the tool " + tip,
                control -> item((ToolBar) control, tip).isPresent());
        Ui.until("the tool " + tip + " enabled", () -> item(bar, tip).orElseThrow().isEnabled());
        // left of the middle: the arrow at the right opens a menu
        Hand.choose(bar, Ui.get(() -> {
            ToolItem item = item(bar, tip).orElseThrow();
            return new Point(item.getBounds().x + 10, item.getBounds().y + item.getBounds().height / 2);
        }));
    }

    private static Optional<ToolItem> item(ToolBar bar, String tip) {
        return Arrays.stream(bar.getItems()).filter(item -> tip.equals(item.getToolTipText())).findFirst();
    }

    /** Makes a subset of the table that is open; it becomes the active selection. */
    static void make(TableEditor table, String name, String condition, String... said) {
        press("New subset");
        Widgets.retype(Widgets.named(Text.class, "subset.where"), condition);
        for (String part : said) {
            Label message = Widgets.named(Label.class, "subset.message");
            Ui.until("the form to say " + part, () -> message.getText().contains(part));
        }
        Widgets.retype(Widgets.named(Text.class, "subset.name"), name);
        Button save = Widgets.named(Button.class, "subset.save");
        Ui.until("the subset can be saved", save::isEnabled);
        Hand.click(save);
        Ui.until("the subset saved", () -> table.getAdapter(OpenTable.class).subsets().containsKey(name));
    }
}
