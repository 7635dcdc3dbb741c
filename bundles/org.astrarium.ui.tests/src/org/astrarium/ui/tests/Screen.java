/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/** What can be seen on the screen. */
final class Screen {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screen() {
    }

    /** Saves a picture of the whole screen for people to look at, and returns its file. */
    static Path save(String name) {
        ImageData data = Ui.get(() -> pixels(Ui.display().getBounds()));
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new AssertionFailedError("no folder for pictures", e);
        }
        Path file = FOLDER.resolve(name.replaceAll("[^\\w-]+", "-") + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** The number of colours that a control shows, as far as it is in sight. */
    static long colours(Control control) {
        ImageData data = Ui.get(() -> pixels(inSight(control)));
        return everyOther(data).distinct().count();
    }

    /** The middle brightness of what a control shows, 0 to 255. */
    static double brightness(Control control) {
        ImageData data = Ui.get(() -> pixels(inSight(control)));
        return everyOther(data).mapToObj(data.palette::getRGB).mapToInt((RGB c) -> (c.red + c.green + c.blue) / 3)
                .average().orElse(-1);
    }

    private static IntStream everyOther(ImageData data) {
        int width = data.width / 2;
        return IntStream.range(0, width * (data.height / 2)).map(i -> data.getPixel(2 * (i % width), 2 * (i / width)));
    }

    private static Rectangle inSight(Control control) {
        Rectangle area = control.getBounds();
        Rectangle seen = control.getDisplay().map(control.getParent(), null, area);
        for (Control c = control.getParent(); c != null; c = c.getParent()) {
            Rectangle round = new Rectangle(0, 0, c.getSize().x, c.getSize().y);
            seen = seen.intersection(control.getDisplay().map(c, null, round));
        }
        return seen;
    }

    private static ImageData pixels(Rectangle area) {
        Display display = Ui.display();
        Image image = new Image(display, Math.max(1, area.width), Math.max(1, area.height));
        GC gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }
}
