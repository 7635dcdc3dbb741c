/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import org.astrarium.core.image.Orientation;
import org.astrarium.core.image.Wcs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Arrows to the north and the east in a corner of the view. */
final class Compass {
    private static final int LENGTH = 36;
    private static final int HEAD = 8;
    private static final int ROOM = 68;
    private static final int DISC = 60;
    private static final int SHADE = 130;

    private Compass() {
    }

    /** Draws the arrows as they are at a point of the image; nothing where it has no place on the sky. */
    static void paint(GC gc, Rectangle area, Wcs wcs, double x, double y) {
        Orientation lie = Orientation.at(wcs, x, y);
        if (Double.isNaN(lie.north()) || Double.isNaN(lie.east()) || area.width < 3 * ROOM || area.height < 2 * ROOM) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int originX = area.x + area.width - ROOM;
        int originY = area.y + area.height - ROOM;
        // White on a dark disc that lets the image through is seen on every image and under every theme.
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        gc.setAlpha(SHADE);
        gc.fillOval(originX - DISC, originY - DISC, 2 * DISC, 2 * DISC);
        gc.setAlpha(255);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.setLineWidth(2);
        arrow(gc, originX, originY, lie.north(), wcs.frame().isEquatorial() ? "N" : "lat");
        arrow(gc, originX, originY, lie.east(), wcs.frame().isEquatorial() ? "E" : "lon");
        gc.setLineWidth(1);
    }

    private static void arrow(GC gc, int x, int y, double angle, String name) {
        double right = -Math.sin(Math.toRadians(angle));
        double down = -Math.cos(Math.toRadians(angle));
        int tipX = (int) Math.round(x + LENGTH * right);
        int tipY = (int) Math.round(y + LENGTH * down);
        gc.drawLine(x, y, tipX, tipY);
        for (int side = -1; side <= 1; side += 2) {
            gc.drawLine(tipX, tipY, (int) Math.round(tipX - HEAD * right + side * HEAD / 2.0 * down),
                    (int) Math.round(tipY - HEAD * down - side * HEAD / 2.0 * right));
        }
        Point extent = gc.textExtent(name);
        int textX = (int) Math.round(x + (LENGTH + 12) * right - extent.x / 2.0);
        int textY = (int) Math.round(y + (LENGTH + 12) * down - extent.y / 2.0);
        gc.drawText(name, textX, textY, true);
    }
}
