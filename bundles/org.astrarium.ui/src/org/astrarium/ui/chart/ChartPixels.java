/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/** Carries drawn charts over from AWT to SWT. */
final class ChartPixels {
    private static final int FULL_ZOOM = 100;

    private ChartPixels() {
    }

    /** The pixels of an image of ints, copied as they lie: SWT reads four bytes a pixel, the highest first. */
    static ImageData data(BufferedImage image) {
        PaletteData palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 32, palette);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ByteBuffer.wrap(data.data).asIntBuffer().put(pixels);
        return data;
    }

    /** An image whose pixels are those of the device, not to be scaled again. */
    static Image image(Device device, ImageData data, int deviceZoom, Rectangle size) {
        ImageDataProvider provider = zoom -> {
            int width = Math.max(1, Math.round(size.width * zoom / (float) FULL_ZOOM));
            int height = Math.max(1, Math.round(size.height * zoom / (float) FULL_ZOOM));
            boolean asItIs = zoom == deviceZoom || data.width == width && data.height == height;
            return asItIs ? data : data.scaledTo(width, height);
        };
        return new Image(device, provider);
    }
}
