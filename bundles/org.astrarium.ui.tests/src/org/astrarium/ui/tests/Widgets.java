/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Finds what is on the screen, by the names that the widgets carry. */
final class Widgets {
    private static final String ID = "org.astrarium.id";

    private Widgets() {
    }

    /** The visible widget of that name, waited for. */
    static <T extends Control> T named(Class<T> type, String id) {
        return waitFor(type, id, control -> id.equals(control.getData(ID)));
    }

    /** True if a widget of that name is in sight. */
    static boolean isThere(String id) {
        return Ui.get(() -> all(Control.class).stream().anyMatch(control -> id.equals(control.getData(ID))));
    }

    /** The visible button with that text, waited for. */
    static Button button(String text) {
        return waitFor(Button.class, "button " + text,
                control -> ((Button) control).getText().replace("&", "").equals(text));
    }

    /** A visible widget of that kind, waited for. */
    static <T extends Control> T waitFor(Class<T> type, String what, Predicate<Control> condition) {
        Ui.until(what, () -> find(type, condition).isPresent());
        return Ui.get(() -> find(type, condition).orElseThrow());
    }

    private static <T extends Control> Optional<T> find(Class<T> type, Predicate<Control> condition) {
        return all(type).stream().filter(condition).findFirst();
    }

    private static <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Shell shell : Ui.display().getShells()) {
            collect(shell, type, found);
        }
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (!control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }

    /** Scrolls a form until a control is in sight, as one does with the wheel. */
    static <T extends Control> T reveal(T control) {
        Ui.run(() -> FormToolkit.ensureVisible(control));
        Ui.until("the control in sight", () -> {
            Rectangle shown = control.getDisplay().map(control.getParent(), null, control.getBounds());
            return shown.height > 0 && control.getShell().getBounds().intersects(shown);
        });
        return control;
    }

    /** Clicks into a field and puts a text in the place of what it holds. */
    static void retype(Text field, String text) {
        Hand.click(field);
        Ui.until("the caret in the field", field::isFocusControl);
        Hand.keys(SWT.CTRL, 'a');
        Hand.type(text);
        Ui.until("the field to hold " + text, () -> field.getText().equals(text));
    }

    /** Clicks on a page of an editor or on a tab. */
    static void openPage(String title) {
        CTabFolder folder = waitFor(CTabFolder.class, "page " + title,
                control -> item((CTabFolder) control, title) != null);
        CTabItem item = Ui.get(() -> item(folder, title));
        Hand.click(folder, Ui.get(() -> middle(item.getBounds())));
        Ui.until("page " + title + " in front", () -> folder.getSelection() == item);
    }

    private static CTabItem item(CTabFolder folder, String title) {
        for (CTabItem item : folder.getItems()) {
            if (item.getText().equals(title)) {
                return item;
            }
        }
        return null;
    }

    /** The item of a tree by the texts on the way to it, waited for; those above it are to be open. */
    static TreeItem item(Tree tree, String... path) {
        Ui.until("item " + String.join("/", path), () -> find(tree, path).isPresent());
        return Ui.get(() -> find(tree, path).orElseThrow());
    }

    private static Optional<TreeItem> find(Tree tree, String... path) {
        TreeItem[] level = tree.getItems();
        TreeItem found = null;
        for (String text : path) {
            found = null;
            for (TreeItem item : level) {
                found = found == null && item.getText().startsWith(text) ? item : found;
            }
            if (found == null) {
                return Optional.empty();
            }
            level = found.getItems();
        }
        return Optional.ofNullable(found);
    }

    /** The middle of a rectangle. */
    static Point middle(Rectangle area) {
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }
}
