/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import org.astrarium.chart.ChartView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** What the mouse and the keys do to a chart. */
final class ChartGestures {
    private static final double WHEEL_STEP = 1.2;
    private static final double KEY_STEP = 1.4;
    private static final double KEY_MOVE = 0.1;
    private static final int REACH = 8;
    private static final int CLICK = 3;
    private static final int VEIL = 36;

    /** What a drag does. */
    private enum Drag { NONE, ZOOM, SELECT, LASSO, PAN }

    private final ChartCanvas canvas;
    private final Lasso lasso = new Lasso();
    private Drag drag = Drag.NONE;
    private ChartView dragged;
    private boolean moved;
    private int startX;
    private int startY;
    private int x;
    private int y;

    ChartGestures(ChartCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> reset(event.button));
        canvas.addListener(SWT.MouseExit, event -> leave());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    /** A place on the canvas in the pixels of the view. */
    private double px(int point) {
        return point * canvas.zoom();
    }

    private void down(Event event) {
        canvas.setFocus();
        ChartView view = canvas.getView();
        if (view == null || event.button > 2 || view.panelAt(px(event.x), px(event.y)) < 0) {
            return;
        }
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean select = (event.stateMask & SWT.MOD1) != 0;
        drag = event.button == 2 || shift && !select ? Drag.PAN
                : select ? shift ? Drag.LASSO : Drag.SELECT : drag(canvas.getTool());
        lasso.begin(event.x, event.y);
        dragged = view;
        moved = false;
        startX = event.x;
        startY = event.y;
        x = event.x;
        y = event.y;
    }

    private static Drag drag(ChartTool tool) {
        return switch (tool) {
            case ZOOM -> Drag.ZOOM;
            case BOX -> Drag.SELECT;
            case LASSO -> Drag.LASSO;
        };
    }

    private void move(Event event) {
        x = event.x;
        y = event.y;
        ChartView view = canvas.getView();
        if (view != null) {
            canvas.say(view.position(px(x), px(y)).map(ChartView.Position::text).orElse(""));
        }
        if (drag == Drag.NONE) {
            tip(view);
            return;
        }
        moved |= Math.abs(x - startX) > CLICK || Math.abs(y - startY) > CLICK;
        if (drag == Drag.PAN && moved) {
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
            // From where the drag began, not from the last step: no rounding adds up.
            canvas.show(dragged.panned(px(startX), px(startY), px(x), px(y)));
        } else {
            if (drag == Drag.LASSO) {
                lasso.add(within(x, y));
            }
            canvas.redraw();
        }
    }

    private void up(Event event) {
        Drag done = drag;
        drag = Drag.NONE;
        canvas.setCursor(null);
        if (done == Drag.NONE) {
            return;
        }
        if (!moved) {
            if (event.button == 1) {
                click(event, (event.stateMask & SWT.MOD1) != 0);
            }
        } else if (done == Drag.ZOOM && Math.abs(x - startX) > CLICK && Math.abs(y - startY) > CLICK) {
            Rectangle box = box();
            canvas.show(dragged.zoomedTo(px(box.x), px(box.y), px(box.x + box.width), px(box.y + box.height)));
        } else if (done == Drag.SELECT) {
            Rectangle box = box();
            dragged.box(px(box.x), px(box.y), px(box.x + box.width), px(box.y + box.height))
                    .ifPresent(region -> canvas.select(dragged, region));
        } else if (done == Drag.LASSO) {
            dragged.lasso(lasso.x(canvas.zoom()), lasso.y(canvas.zoom()))
                    .ifPresent(region -> canvas.select(dragged, region));
        }
        canvas.redraw();
    }

    /** Picks the point under the pointer; with the selecting key held, adds it to the others or takes it away. */
    private void click(Event event, boolean toggle) {
        Optional<ChartView.Hit> hit = canvas.getView().nearest(px(event.x), px(event.y), px(REACH));
        BitSet rows = toggle ? canvas.getSelectedRows() : new BitSet();
        hit.filter(point -> point.row() >= 0).ifPresent(point -> rows.flip(point.row()));
        if (!rows.equals(canvas.getSelectedRows())) {
            canvas.pick(rows);
        }
    }

    private void reset(int button) {
        if (button == 1) {
            drag = Drag.NONE;
            canvas.resetZoom();
        }
    }

    private void leave() {
        canvas.say("");
        canvas.setToolTipText(null);
    }

    /** Names the point under the pointer. */
    private void tip(ChartView view) {
        String tip = view == null ? null
                : view.nearest(px(x), px(y), px(REACH)).map(hit -> tip(view, hit)).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private String tip(ChartView view, ChartView.Hit hit) {
        String layer = view.chart().panels().get(hit.panel()).layers().get(hit.layer()).name();
        String name = hit.row() < 0 ? layer : canvas.nameOf(hit.row());
        String values = view.text(hit);
        // An ampersand would underline the letter behind it.
        return (name.isEmpty() ? values : name + "\n" + values).replace("&", "&&");
    }

    private void wheel(Event event) {
        ChartView view = canvas.getView();
        boolean asked = !canvas.wheelNeedsFocus() || canvas.isFocusControl() || (event.stateMask & SWT.MOD1) != 0;
        if (view == null || !asked || event.count == 0) {
            return;
        }
        event.doit = false;
        double factor = event.count > 0 ? WHEEL_STEP : 1 / WHEEL_STEP;
        canvas.show(view.zoomedAbout(px(event.x), px(event.y), factor));
    }

    private void key(Event event) {
        ChartView view = canvas.getView();
        if (event.keyCode == SWT.ESC && drag != Drag.NONE) {
            giveUp();
        } else if (view != null && !view.chart().panels().isEmpty()) {
            int panel = Math.max(0, view.panelAt(px(x), px(y)));
            double width = view.area(panel).getWidth();
            double height = view.area(panel).getHeight();
            double middleX = view.area(panel).getCenterX();
            double middleY = view.area(panel).getCenterY();
            switch (event.character != 0 ? event.character : event.keyCode) {
                case '+', '=' -> canvas.show(view.zoomedAbout(middleX, middleY, KEY_STEP));
                case '-' -> canvas.show(view.zoomedAbout(middleX, middleY, 1 / KEY_STEP));
                case '0' -> canvas.resetZoom();
                case SWT.ARROW_LEFT -> canvas.show(view.panned(middleX, middleY, middleX + KEY_MOVE * width, middleY));
                case SWT.ARROW_RIGHT -> canvas.show(view.panned(middleX, middleY, middleX - KEY_MOVE * width, middleY));
                case SWT.ARROW_UP -> canvas.show(view.panned(middleX, middleY, middleX, middleY + KEY_MOVE * height));
                case SWT.ARROW_DOWN -> canvas.show(view.panned(middleX, middleY, middleX, middleY - KEY_MOVE * height));
                default -> { }
            }
        }
    }

    private void giveUp() {
        if (drag == Drag.PAN) {
            canvas.show(dragged);
        }
        drag = Drag.NONE;
        canvas.setCursor(null);
        canvas.redraw();
    }

    /** The rectangle of the drag, kept within the panel it began in. */
    private Rectangle box() {
        return new Rectangle(Math.min(startX, x), Math.min(startY, y), Math.abs(x - startX), Math.abs(y - startY))
                .intersection(area());
    }

    /** The panel that the drag began in. */
    private Rectangle area() {
        Rectangle2D area = dragged.area(dragged.panelAt(px(startX), px(startY)));
        double zoom = canvas.zoom();
        int left = (int) Math.ceil(area.getMinX() / zoom);
        int top = (int) Math.ceil(area.getMinY() / zoom);
        return new Rectangle(left, top, (int) Math.floor(area.getMaxX() / zoom) - left,
                (int) Math.floor(area.getMaxY() / zoom) - top);
    }

    /** The place in the drag's panel that is the next to a point. */
    private Point within(int pointX, int pointY) {
        Rectangle area = area();
        return new Point(Math.max(area.x, Math.min(area.x + area.width, pointX)),
                Math.max(area.y, Math.min(area.y + area.height, pointY)));
    }

    /** Draws the rectangle or the line of a drag. */
    void paint(GC gc) {
        if (moved && drag == Drag.LASSO) {
            lasso.paint(gc, VEIL);
        } else if (moved && (drag == Drag.ZOOM || drag == Drag.SELECT)) {
            Rectangle box = box();
            gc.setBackground(gc.getForeground());
            gc.setAlpha(VEIL);
            gc.fillRectangle(box);
            gc.setAlpha(255);
            gc.setLineStyle(drag == Drag.SELECT ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawRectangle(box);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }
}
