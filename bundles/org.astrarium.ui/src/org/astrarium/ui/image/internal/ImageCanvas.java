/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.function.BiConsumer;
import org.astrarium.chart.image.ImageView;
import org.astrarium.core.image.Wcs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Shows a picture. The wheel zooms about the pointer, a drag moves, a double click shows all. Keys: + and - zoom,
 * arrows move, 0 shows all, 1 shows each pixel as one. While a view is being drawn the last one is moved and scaled in
 * its place.
 */
final class ImageCanvas extends Canvas {
    private static final double WHEEL = 1.25;
    private static final double KEY = 1.5;
    private static final int STEP = 60;
    private static final double FULL_ZOOM = 100;

    private final ViewRenderer renderer;
    private final BiConsumer<Double, Double> pointed;
    private final Runnable changed;
    private Picture picture;
    private Wcs wcs;
    private ImageView view;
    private ImageView drawnView;
    private Image drawn;
    private boolean fitted = true;
    private Event dragFrom;

    /**
     * @param pointed gets the point of the image under the pointer, NaN when it has left
     * @param changed runs when another part is seen
     */
    ImageCanvas(Composite parent, BiConsumer<Double, Double> pointed, Runnable changed) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.pointed = pointed;
        this.changed = changed;
        renderer = new ViewRenderer(getDisplay(), this::drawn);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.ZoomChanged, event -> resized());
        addListener(SWT.MouseWheel, event -> zoomAbout(event, event.count > 0 ? WHEEL : 1 / WHEEL));
        addListener(SWT.MouseDown, event -> {
            setFocus();
            dragFrom = event.button == 1 || event.button == 2 ? event : null;
        });
        addListener(SWT.MouseUp, event -> dragFrom = null);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseExit, event -> pointed.accept(Double.NaN, Double.NaN));
        addListener(SWT.MouseDoubleClick, event -> fit());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> {
            renderer.dispose();
            dropDrawn();
        });
    }

    /** Shows a picture; the part that is seen stays where the size is the same. */
    void show(Picture newPicture, Wcs newWcs) {
        boolean sameSize = picture != null && picture.plane().width() == newPicture.plane().width()
                && picture.plane().height() == newPicture.plane().height();
        picture = newPicture;
        wcs = newWcs;
        if (sameSize && view != null) {
            look(view);
        } else {
            fitted = true;
            resized();
        }
    }

    /** What is seen; null before the first layout. */
    ImageView view() {
        return view;
    }

    /** Pixels of the device for one of the canvas's points. */
    double device() {
        return getMonitor().getZoom() / FULL_ZOOM;
    }

    /** Shows the whole image. */
    void fit() {
        if (view != null) {
            fitted = true;
            look(view.fit());
        }
    }

    /** Shows each pixel of the image as one of the screen. */
    void actualSize() {
        if (view != null) {
            fitted = false;
            look(view.zoomedAbout(view.width() / 2.0, view.height() / 2.0, 1));
        }
    }

    private void look(ImageView newView) {
        view = newView;
        RGB rgb = getParent().getBackground().getRGB();
        renderer.draw(view, picture.pixels(), rgb.red << 16 | rgb.green << 8 | rgb.blue);
        changed.run();
        redraw();
    }

    private void resized() {
        Rectangle area = getClientArea();
        if (picture == null || area.width < 1 || area.height < 1) {
            return;
        }
        int width = (int) Math.round(area.width * device());
        int height = (int) Math.round(area.height * device());
        look(fitted || view == null ? ImageView.fit(picture.plane().width(), picture.plane().height(), width, height)
                : view.resized(width, height));
    }

    private void zoomAbout(Event event, double factor) {
        if (view != null) {
            fitted = false;
            look(view.zoomedAbout(event.x * device(), event.y * device(), view.zoom() * factor));
            event.doit = false;
        }
    }

    private void moved(Event event) {
        if (view == null) {
            return;
        }
        if (dragFrom != null) {
            fitted = false;
            look(view.panned((event.x - dragFrom.x) * device(), (event.y - dragFrom.y) * device()));
            dragFrom = event;
        }
        pointed.accept(view.imageX(event.x * device()), view.imageY(event.y * device()));
    }

    private void key(Event event) {
        if (view == null) {
            return;
        }
        double x = view.width() / 2.0;
        double y = view.height() / 2.0;
        fitted &= event.keyCode == SWT.SHIFT;
        switch (event.keyCode) {
            case '+', '=', SWT.KEYPAD_ADD -> look(view.zoomedAbout(x, y, view.zoom() * KEY));
            case '-', SWT.KEYPAD_SUBTRACT -> look(view.zoomedAbout(x, y, view.zoom() / KEY));
            case SWT.ARROW_LEFT -> look(view.panned(STEP, 0));
            case SWT.ARROW_RIGHT -> look(view.panned(-STEP, 0));
            case SWT.ARROW_UP -> look(view.panned(0, STEP));
            case SWT.ARROW_DOWN -> look(view.panned(0, -STEP));
            case '0' -> fit();
            case '1' -> actualSize();
            default -> {
                // left to others
            }
        }
    }

    private void drawn(ImageView newView, ImageData data) {
        if (isDisposed()) {
            return;
        }
        dropDrawn();
        ImageDataProvider provider = zoom -> zoom == getMonitor().getZoom() ? data
                : data.scaledTo((int) Math.max(1, Math.round(newView.width() / device() * zoom / FULL_ZOOM)),
                        (int) Math.max(1, Math.round(newView.height() / device() * zoom / FULL_ZOOM)));
        drawn = new Image(getDisplay(), provider);
        drawnView = newView;
        redraw();
    }

    private void dropDrawn() {
        if (drawn != null) {
            drawn.dispose();
            drawn = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        if (drawn == null || view == null) {
            return;
        }
        if (drawnView.equals(view)) {
            gc.drawImage(drawn, 0, 0);
        } else {
            gc.setInterpolation(SWT.NONE);
            double left = view.viewX(drawnView.imageX(0)) / device();
            double top = view.viewY(drawnView.imageY(0)) / device();
            double right = view.viewX(drawnView.imageX(drawnView.width())) / device();
            double bottom = view.viewY(drawnView.imageY(drawnView.height())) / device();
            Rectangle size = drawn.getBounds();
            gc.drawImage(drawn, 0, 0, size.width, size.height, (int) Math.round(left), (int) Math.round(top),
                    (int) Math.max(1, Math.round(right - left)), (int) Math.max(1, Math.round(bottom - top)));
        }
        if (wcs != null) {
            Compass.paint(gc, area, wcs, view.centreX(), view.centreY());
        }
    }
}
