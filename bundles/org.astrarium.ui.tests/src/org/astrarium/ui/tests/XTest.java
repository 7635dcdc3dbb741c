/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.util.Map;
import org.eclipse.swt.SWT;

/**
 * Mouse and keyboard of the X server, by its XTEST extension (X Consortium, "XTEST Extension Library", 1995). SWT's own
 * way, {@code Display.post}, puts events into the queue of GTK behind the window system, and no double click comes of
 * them.
 */
final class XTest {
    /** Keysyms of keys that are no characters (X11/keysymdef.h); that of a Latin-1 character is its code. */
    private static final Map<Integer, Integer> KEYSYMS = Map.ofEntries(Map.entry(SWT.SHIFT, 0xffe1),
            Map.entry(SWT.CTRL, 0xffe3), Map.entry(SWT.ALT, 0xffe9), Map.entry(SWT.F5, 0xffc2),
            Map.entry(SWT.ARROW_LEFT, 0xff51), Map.entry(SWT.ARROW_RIGHT, 0xff53), Map.entry(SWT.ARROW_DOWN, 0xff54),
            Map.entry(SWT.HOME, 0xff50), Map.entry(SWT.END, 0xff57), Map.entry((int) SWT.CR, 0xff0d),
            Map.entry((int) SWT.ESC, 0xff1b),
            Map.entry((int) SWT.DEL, 0xffff));
    private static final NativeLong NOW = new NativeLong(0);

    private final NativeLibrary x11 = NativeLibrary.getInstance("X11");
    private final NativeLibrary xtst = NativeLibrary.getInstance("Xtst");
    private final Pointer server;

    /** A connection of its own to the screen that the variable DISPLAY names. */
    XTest() {
        server = x11.getFunction("XOpenDisplay").invokePointer(new Object[] {null});
        if (server == null) {
            throw new IllegalStateException("there is no X server at DISPLAY=" + System.getenv("DISPLAY"));
        }
    }

    /** Moves the pointer to a place on the screen. */
    void move(int x, int y) {
        xtst.getFunction("XTestFakeMotionEvent").invokeInt(new Object[] {server, -1, x, y, NOW});
        flush();
    }

    /** Presses or lets go the left button. */
    void button(boolean down) {
        xtst.getFunction("XTestFakeButtonEvent").invokeInt(new Object[] {server, 1, down ? 1 : 0, NOW});
        flush();
    }

    /** Presses or lets go a key: a character without Shift, or a key code of SWT. */
    void key(int key, boolean down) {
        NativeLong keysym = new NativeLong(KEYSYMS.getOrDefault(key, key));
        int code = x11.getFunction("XKeysymToKeycode").invokeInt(new Object[] {server, keysym}) & 0xff;
        if (code == 0) {
            throw new IllegalArgumentException("the keyboard has no key for " + (char) key);
        }
        xtst.getFunction("XTestFakeKeyEvent").invokeInt(new Object[] {server, code, down ? 1 : 0, NOW});
        flush();
    }

    private void flush() {
        x11.getFunction("XFlush").invokeInt(new Object[] {server});
    }
}
