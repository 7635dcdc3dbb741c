/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
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
        Path file = FOLDER.resolve(name + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }

    /** The number of colours that a control shows, as far as it is in sight. */
    static int colours(Control control) {
        ImageData data = Ui.get(() -> {
            Rectangle area = control.getDisplay().map(control, null, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
            return pixels(area.intersection(control.getDisplay().map(control.getShell(), null, control.getShell().getClientArea())));
        });
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours.size();
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
