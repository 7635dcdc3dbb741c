/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.astrarium.chart.image.TileGrid;
import org.astrarium.ui.look.Look;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Many small pictures with words below, of which one can be chosen by mouse or arrow keys. Only those in sight are
 * drawn, and nothing but drawn: whoever shows them makes the pictures elsewhere and tells with {@link #refresh} that
 * more of them are there.
 */
public final class Gallery extends Canvas {
    /** The longer side of a picture, in pixels. */
    public static final int SIDE = 88;
    private static final int GAP = 2 * Look.UNIT;
    private static final int MOST_KEPT = 600;
    /** Words that do not fit are cut; the whole stands in the tool tip. */
    private static final String CUT = "\u2026";

    private final Map<Integer, Image> images = new HashMap<>();
    private final Map<String, Fitted> fitted = new HashMap<>();
    private final ListenerList<IntConsumer> listeners = new ListenerList<>();
    private Tiles tiles = Tiles.NONE;
    private int chosen = -1;
    private int tip = -1;
    private int line;

    /** Words as they are drawn, with their width. */
    private record Fitted(String text, int width) {
    }

    /** What a gallery shows. Asked in the UI thread, for what is in sight: answers at once. */
    public interface Tiles {
        /** Nothing. */
        Tiles NONE = new Tiles() {
            @Override
            public int count() {
                return 0;
            }

            @Override
            public String title(int tile) {
                return "";
            }

            @Override
            public String note(int tile) {
                return "";
            }

            @Override
            public boolean isWrong(int tile) {
                return false;
            }

            @Override
            public ImageData picture(int tile) {
                return null;
            }
        };

        /** How many. */
        int count();

        /** The words below a picture. */
        String title(int tile);

        /** More words below those; empty for none. */
        String note(int tile);

        /** True if the second words say that something is wrong. */
        boolean isWrong(int tile);

        /** The picture, at most {@link Gallery#SIDE} pixels wide and high; null as long as it is not there. */
        ImageData picture(int tile);
    }

    /** An empty gallery. */
    public Gallery(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> fitBar());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.Dispose, event -> drop());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
    }

    /** Shows other tiles, none of them chosen. */
    public void show(Tiles newTiles) {
        tiles = newTiles;
        chosen = -1;
        drop();
        getVerticalBar().setSelection(0);
        fitBar();
    }

    /** More pictures have come, or words have changed; the same tiles otherwise. */
    public void refresh() {
        redraw();
    }

    /** How many tiles. */
    public int count() {
        return tiles.count();
    }

    /** What is shown. */
    public Tiles tiles() {
        return tiles;
    }

    /** The tile chosen; -1 for none. */
    public int chosen() {
        return chosen;
    }

    /** Chooses a tile, brings it into sight, and tells nobody. */
    public void choose(int tile) {
        chosen = Math.min(tile, tiles.count() - 1);
        if (chosen >= 0) {
            reveal(chosen);
        }
        redraw();
    }

    /** Adds a listener to the tiles that the user chooses. */
    public void addChoiceListener(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Where a tile is seen, in points of this control; it need not be in sight. */
    public Rectangle tile(int tile) {
        TileGrid grid = grid();
        return new Rectangle(grid.left(tile), grid.top(tile) - getVerticalBar().getSelection(), grid.width() - GAP,
                grid.height() - GAP);
    }

    private TileGrid grid() {
        if (line == 0) {
            GC gc = new GC(this);
            line = gc.getFontMetrics().getHeight();
            gc.dispose();
        }
        return new TileGrid(tiles.count(), getClientArea().width, SIDE + 2 * GAP, SIDE + 2 * line + 2 * GAP, GAP);
    }

    private void fitBar() {
        TileGrid grid = grid();
        int view = getClientArea().height;
        ScrollBar bar = getVerticalBar();
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, grid.length() - view)), 0, Math.max(1, grid.length()),
                Math.max(1, Math.min(view, grid.length())), grid.height() / 2, Math.max(1, view - line));
        bar.setVisible(grid.length() > view);
        redraw();
    }

    private void reveal(int tile) {
        ScrollBar bar = getVerticalBar();
        Rectangle place = tile(tile);
        int view = getClientArea().height;
        if (place.y < 0) {
            bar.setSelection(bar.getSelection() + place.y - GAP);
        } else if (place.y + place.height > view) {
            bar.setSelection(bar.getSelection() + place.y + place.height - view + GAP);
        }
    }

    private void pressed(Event event) {
        setFocus();
        take(grid().at(event.x, event.y + getVerticalBar().getSelection()));
    }

    private void take(int tile) {
        if (tile >= 0 && tile != chosen) {
            choose(tile);
            listeners.forEach(listener -> listener.accept(tile));
        }
    }

    private void moved(Event event) {
        int under = grid().at(event.x, event.y + getVerticalBar().getSelection());
        if (under != tip) {
            tip = under;
            String note = under < 0 ? "" : tiles.note(under);
            String text = under < 0 ? null : tiles.title(under) + (note.isEmpty() ? "" : "\n" + note);
            setToolTipText(text == null ? null : text.replace("&", "&&"));
        }
    }

    private void key(Event event) {
        int rows = Math.max(1, getClientArea().height / grid().height());
        int from = Math.max(0, chosen);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> take(grid().moved(from, -1, 0));
            case SWT.ARROW_RIGHT -> take(grid().moved(from, chosen < 0 ? 0 : 1, 0));
            case SWT.ARROW_UP -> take(grid().moved(from, 0, -1));
            case SWT.ARROW_DOWN -> take(grid().moved(from, 0, chosen < 0 ? 0 : 1));
            case SWT.PAGE_UP -> take(grid().moved(from, 0, -rows));
            case SWT.PAGE_DOWN -> take(grid().moved(from, 0, rows));
            case SWT.HOME -> take(grid().moved(0, 0, 0));
            case SWT.END -> take(grid().moved(tiles.count(), 0, 0));
            default -> {
                // left to others
            }
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        TileGrid grid = grid();
        int scrolled = getVerticalBar().getSelection();
        int first = grid.first(scrolled);
        int end = grid.end(scrolled, area.height);
        if (images.size() > MOST_KEPT) {
            drop();
        }
        Color plain = getParent().getForeground();
        Color faint = Look.faint(getParent());
        Color wrong = Look.error();
        for (int i = first; i < end; i++) {
            Rectangle place = tile(i);
            if (i == chosen) {
                gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                gc.setLineWidth(2);
                gc.drawRoundRectangle(place.x - 1, place.y - 1, place.width + 2, place.height + 2, GAP, GAP);
            }
            picture(gc, i, place);
            gc.setForeground(plain);
            words(gc, tiles.title(i), place, SIDE);
            gc.setForeground(tiles.isWrong(i) ? wrong : faint);
            words(gc, tiles.note(i), place, SIDE + line);
        }
    }

    private void picture(GC gc, int tile, Rectangle place) {
        Image image = images.get(tile);
        if (image == null) {
            ImageData data = tiles.picture(tile);
            if (data == null) {
                gc.setForeground(Look.faint(getParent()));
                gc.setLineWidth(1);
                gc.drawRectangle(place.x + GAP / 2, place.y + GAP / 2, SIDE - 1, SIDE - 1);
                return;
            }
            image = new Image(getDisplay(), data);
            images.put(tile, image);
        }
        Rectangle size = image.getBounds();
        gc.drawImage(image, place.x + GAP / 2 + (SIDE - size.width) / 2, place.y + GAP / 2 + (SIDE - size.height) / 2);
    }

    private void words(GC gc, String text, Rectangle place, int below) {
        Fitted words = fitted.computeIfAbsent(text, whole -> fit(gc, whole, place.width));
        gc.drawText(words.text(), place.x + (place.width - words.width()) / 2, place.y + GAP / 2 + below, true);
    }

    /** The longest beginning that fits; measuring is what takes time, so that it is done once. */
    private static Fitted fit(GC gc, String text, int room) {
        String shown = text;
        int width = gc.textExtent(shown).x;
        int keep = text.length();
        while (width > room && keep > 1) {
            keep = Math.max(1, Math.min(keep - 1, keep * room / width));
            shown = text.substring(0, keep) + CUT;
            width = gc.textExtent(shown).x;
        }
        return new Fitted(shown, width);
    }

    private void drop() {
        images.values().forEach(Image::dispose);
        images.clear();
        fitted.clear();
    }
}
