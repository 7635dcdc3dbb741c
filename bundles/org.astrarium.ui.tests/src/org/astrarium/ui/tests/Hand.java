/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A user's hand on mouse and keyboard. */
final class Hand {
    /** What Shift makes of the keys below on the US keyboard, which is the one of a screen without hardware. */
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String PLAIN = "`1234567890-=[]\\;',./";
    private static final XTest DEVICES = new XTest();

    private static final long SOON_NANOS = 3_000_000_000L;

    private Hand() {
    }

    /** Clicks on the middle of a control. */
    static void click(Control control) {
        click(control, Ui.get(() -> new Point(control.getSize().x / 2, control.getSize().y / 2)));
    }

    /** Clicks on a point within a control. */
    static void click(Control control, Point at) {
        moveTo(control, at);
        press(1);
    }

    /** Clicks on a button of a toolbar, which tells of the choice alone. */
    static void click(ToolItem item) {
        choose(Ui.get(item::getParent), Ui.get(() -> Widgets.middle(item.getBounds())));
    }

    /** Clicks on a point of a toolbar where there is a button, which tells of the choice alone. */
    static void choose(ToolBar bar, Point at) {
        moveTo(bar, at);
        press(1, SWT.Selection);
    }

    /** Clicks twice on a point within a control. */
    static void doubleClick(Control control, Point at) {
        moveTo(control, at);
        // An earlier click must not be taken for the first of this double click, nor this one for a third.
        long end = System.nanoTime() + 1_000_000L * Ui.get(Ui.display()::getDoubleClickTime);
        Ui.await("the time of a double click", () -> System.nanoTime() > end);
        press(2);
    }

    /** Drags from a point within a control over others, with the left button held. */
    static void drag(Control control, Point... points) {
        moveTo(control, points[0]);
        AtomicInteger told = new AtomicInteger();
        AtomicInteger moved = new AtomicInteger();
        Listener count = event -> told.incrementAndGet();
        Listener moves = event -> moved.incrementAndGet();
        Ui.run(() -> {
            Ui.display().addFilter(SWT.MouseUp, count);
            Ui.display().addFilter(SWT.MouseMove, moves);
        });
        DEVICES.button(true);
        for (int i = 1; i < points.length; i++) {
            int before = moved.get();
            moveTo(control, points[i]);
            // the toolkit makes one move of several that come before it has told of the first
            soon(() -> moved.get() > before);
        }
        DEVICES.button(false);
        soon(() -> told.get() == 1);
        Ui.run(() -> {
            Ui.display().removeFilter(SWT.MouseUp, count);
            Ui.display().removeFilter(SWT.MouseMove, moves);
        });
    }

    /** Waits for something that mostly comes at once, and that what follows can do without. */
    private static void soon(BooleanSupplier told) {
        long end = System.nanoTime() + SOON_NANOS;
        Ui.await("a while", () -> told.getAsBoolean() || System.nanoTime() > end);
    }

    private static void moveTo(Control control, Point at) {
        Point there = Ui.get(() -> control.toDisplay(at));
        DEVICES.move(there.x, there.y);
        Ui.until("the pointer at its place", () -> Ui.display().getCursorLocation().equals(there));
    }

    /** SWT tells of the mouse later than of keys that are pressed after it: a click is over when it was told. */
    private static void press(int times) {
        press(times, SWT.MouseUp);
    }

    private static void press(int times, int telling) {
        AtomicInteger told = new AtomicInteger();
        Listener count = event -> told.incrementAndGet();
        Ui.run(() -> Ui.display().addFilter(telling, count));
        for (int i = 0; i < times; i++) {
            DEVICES.button(true);
            DEVICES.button(false);
        }
        Ui.await("the click told", () -> told.get() >= times);
        Ui.run(() -> Ui.display().removeFilter(telling, count));
    }

    /** Presses keys together, modifiers first: {@code keys(SWT.CTRL, 'a')}. */
    static void keys(int... keys) {
        for (int key : keys) {
            DEVICES.key(key, true);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            DEVICES.key(keys[i], false);
        }
    }

    /** Types a text. */
    static void type(String text) {
        for (char c : text.toCharArray()) {
            int shifted = SHIFTED.indexOf(c);
            if (shifted >= 0) {
                keys(SWT.SHIFT, PLAIN.charAt(shifted));
            } else if (Character.isUpperCase(c)) {
                keys(SWT.SHIFT, Character.toLowerCase(c));
            } else {
                keys(c == '\n' ? SWT.CR : c);
            }
        }
    }
}
