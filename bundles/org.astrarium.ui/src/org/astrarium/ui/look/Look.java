/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.look;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Spacing, fonts and colours that all parts share. Distances are multiples of {@link #UNIT} pixels. */
public final class Look {
    /** The unit of all distances, in pixels. */
    public static final int UNIT = 4;
    /** Name of the data under which a widget tells what it is, for tests and assistive tools. */
    public static final String ID = "org.astrarium.id";

    private Look() {
    }

    /** Names a widget. */
    public static <T extends Widget> T named(T widget, String id) {
        widget.setData(ID, id);
        return widget;
    }

    /** A grid without needless margins: the distance between rows and columns is two units. */
    public static void grid(Composite composite, int columns, int margin) {
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(margin, margin).spacing(2 * UNIT, UNIT)
                .applyTo(composite);
    }

    /**
     * A composite within a form. A plain one, unlike those that form toolkits make: the dark theme's style sheets
     * reach no other where
     * composites stand deep in one another.
     */
    public static Composite composite(FormToolkit toolkit, Composite parent) {
        Composite composite = new Composite(parent, SWT.NONE);
        toolkit.adapt(composite);
        return composite;
    }

    /** Lets a control take all the width that there is. */
    public static void fillWidth(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    /** A bold font, larger than the control's own by so many points; disposed of with the control. */
    public static Font bold(Control control, int larger) {
        return font(control, FontDescriptor.createFrom(control.getFont()).increaseHeight(larger).withStyle(SWT.BOLD));
    }

    /** The control's own font, larger by so many points. */
    public static Font larger(Control control, int larger) {
        return font(control, FontDescriptor.createFrom(control.getFont()).increaseHeight(larger));
    }

    /** The text font of fixed width. */
    public static Font monospaced() {
        return JFaceResources.getTextFont();
    }

    /** Foreground of what is said in passing: half way between the control's foreground and background. */
    public static Color faint(Control control) {
        RGB f = control.getForeground().getRGB();
        RGB b = control.getBackground().getRGB();
        return new Color((2 * f.red + b.red) / 3, (2 * f.green + b.green) / 3, (2 * f.blue + b.blue) / 3);
    }

    /** Foreground of what went wrong. */
    public static Color error() {
        return JFaceResources.getColorRegistry().get("org.astrarium.ui.error");
    }

    /** True if the control's background is dark. */
    public static boolean isDark(Control control) {
        RGB b = control.getBackground().getRGB();
        return 0.299 * b.red + 0.587 * b.green + 0.114 * b.blue < 128;
    }

    /** Clears what a canvas draws itself, in its parent's colours: those follow the theme, a canvas's own do not. */
    static void clear(Canvas canvas, GC gc) {
        gc.setForeground(canvas.getParent().getForeground());
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(canvas.getClientArea());
    }

    /** Height of a line that holds text of either font, some air included. */
    static int lineHeight(GC gc, Font one, Font other) {
        gc.setFont(one);
        int height = gc.getFontMetrics().getHeight();
        gc.setFont(other);
        return Math.max(height, gc.getFontMetrics().getHeight()) + UNIT;
    }

    /** From a line's top to the baseline that texts of either font share. */
    static int baseline(GC gc, Font one, Font other) {
        gc.setFont(one);
        int ascent = gc.getFontMetrics().getAscent();
        gc.setFont(other);
        return Math.max(ascent, gc.getFontMetrics().getAscent());
    }

    private static Font font(Control control, FontDescriptor descriptor) {
        return new LocalResourceManager(JFaceResources.getResources(control.getDisplay()), control).create(descriptor);
    }
}
