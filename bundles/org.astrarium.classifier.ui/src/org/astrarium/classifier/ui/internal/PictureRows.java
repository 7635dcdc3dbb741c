/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.astrarium.ui.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Rows of pictures of one size, as large as there is room, each row with words above and each picture with words below.
 */
final class PictureRows extends Canvas {
    private static final int GAP = 2 * Look.UNIT;
    private static final int MOST = 200;
    private static final int LEAST = 24;

    /**
     * A picture.
     *
     * @param name  words below it
     * @param data  its pixels, which are shown as squares
     * @param frame share of its side that a frame about its middle has; 0 for no frame
     */
    record Picture(String name, ImageData data, double frame) {
    }

    /** Pictures with a heading. */
    record Row(String heading, List<Picture> pictures) {
        /** Copies the list. */
        Row {
            pictures = List.copyOf(pictures);
        }
    }

    private final List<Image> images = new ArrayList<>();
    private List<Row> rows = List.of();

    PictureRows(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        addListener(SWT.Dispose, event -> drop());
    }

    /** Shows other pictures. */
    void show(List<Row> newRows) {
        drop();
        rows = List.copyOf(newRows);
        rows.forEach(row -> row.pictures().forEach(picture -> images.add(new Image(getDisplay(), picture.data()))));
        redraw();
    }

    private void drop() {
        images.forEach(Image::dispose);
        images.clear();
        rows = List.of();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (rows.isEmpty()) {
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        int columns = rows.stream().mapToInt(row -> row.pictures().size()).max().orElse(1);
        int side = Math.min((area.width - GAP * (columns - 1)) / columns,
                (area.height - GAP * (rows.size() - 1)) / rows.size() - 2 * line - Look.UNIT);
        side = Math.max(LEAST, Math.min(MOST, side));
        gc.setInterpolation(SWT.NONE);
        int y = 0;
        int number = 0;
        for (Row row : rows) {
            gc.setForeground(getParent().getForeground());
            gc.drawText(row.heading(), 0, y, true);
            y += line;
            int x = 0;
            for (Picture picture : row.pictures()) {
                draw(gc, images.get(number++), picture, x, y, side);
                x += side + GAP;
            }
            y += side + line + Look.UNIT + GAP;
        }
    }

    private void draw(GC gc, Image image, Picture picture, int x, int y, int side) {
        Rectangle size = image.getBounds();
        double scale = (double) side / Math.max(size.width, size.height);
        int width = Math.max(1, (int) Math.round(size.width * scale));
        int height = Math.max(1, (int) Math.round(size.height * scale));
        int left = x + (side - width) / 2;
        int top = y + (side - height) / 2;
        gc.drawImage(image, 0, 0, size.width, size.height, left, top, width, height);
        if (picture.frame() > 0 && picture.frame() < 1) {
            int part = (int) Math.round(Math.max(width, height) * picture.frame());
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_YELLOW));
            gc.drawRectangle(left + (width - part) / 2, top + (height - part) / 2, part, part);
        }
        gc.setForeground(Look.faint(getParent()));
        gc.setClipping(x, y, side + GAP / 2, side + 2 * Look.UNIT + gc.getFontMetrics().getHeight());
        gc.drawText(picture.name(), x, y + side + 1, true);
        gc.setClipping((Rectangle) null);
    }
}
