/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.astrarium.chart.ChartFiles;
import org.astrarium.chart.ChartView;
import org.astrarium.core.chart.Chart;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The context menu of a chart. */
final class ChartMenu {
    private static final int DOTS_PER_INCH = 300;

    private final ChartCanvas canvas;
    private final ChartRenderer renderer;

    ChartMenu(ChartCanvas canvas, ChartRenderer renderer) {
        this.canvas = canvas;
        this.renderer = renderer;
        Menu menu = new Menu(canvas);
        List<MenuItem> tools = Arrays.stream(ChartTool.values()).map(tool -> tool(menu, tool)).toList();
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem reset = item(menu, "&Reset Zoom", canvas::resetZoom);
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem copy = item(menu, "&Copy Image", this::copy);
        List<MenuItem> saves = List.of(
                item(menu, "Save as P&DF\u2026", () -> save("pdf", canvas.getChart())),
                item(menu, "Save as &SVG\u2026", () -> save("svg", canvas.getChart())),
                item(menu, "Save as &PNG\u2026", () -> save("png", canvas.getChart())),
                item(menu, "Save in Another Si&ze\u2026", this::saveInSize));
        menu.addListener(SWT.Show, event -> {
            ChartView view = canvas.getView();
            tools.forEach(tool -> tool.setSelection(tool.getData() == canvas.getTool()));
            reset.setEnabled(view != null && view.isZoomed());
            copy.setEnabled(view != null);
            saves.forEach(save -> save.setEnabled(view != null));
        });
        canvas.setMenu(menu);
    }

    private MenuItem tool(Menu menu, ChartTool tool) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(tool.text());
        item.setData(tool);
        item.addListener(SWT.Selection, event -> canvas.setTool(tool));
        return item;
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Puts what is shown, zoomed as it is, on the clipboard. */
    private void copy() {
        ChartView view = canvas.getView();
        renderer.run(() -> {
            ImageData data = ChartPixels.data(view.draw());
            renderer.inUi(() -> {
                Clipboard clipboard = new Clipboard(canvas.getDisplay());
                clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
                clipboard.dispose();
                canvas.say("Image copied");
            });
        });
    }

    /** Writes the whole chart as it would stand on paper. */
    private void save(String extension, Chart chart) {
        FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
        dialog.setFileName(chart.id() + "." + extension);
        dialog.setFilterExtensions("*." + extension);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean named = chosen.toLowerCase(Locale.ROOT).endsWith("." + extension);
        Path file = Path.of(named ? chosen : chosen + "." + extension);
        renderer.run(() -> {
            String said = write(chart, file, extension);
            renderer.inUi(() -> canvas.say(said));
        });
    }

    /** Asks for a format and centimetres first. */
    private void saveInSize() {
        ChartSizeDialog dialog = new ChartSizeDialog(canvas.getShell(), canvas.getChart());
        if (dialog.open() == Window.OK) {
            save(dialog.format(), dialog.chart());
        }
    }

    private static String write(Chart chart, Path file, String extension) {
        try {
            switch (extension) {
                case "svg" -> ChartFiles.svg(chart, file);
                case "pdf" -> ChartFiles.pdf(chart, file);
                default -> ChartFiles.png(chart, file, DOTS_PER_INCH);
            }
            return "Saved " + file.getFileName();
        } catch (IOException e) {
            return "Not saved: " + file + " cannot be written. Choose another folder.";
        }
    }
}
