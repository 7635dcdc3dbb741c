/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.image.internal;

import java.util.Locale;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;
import org.astrarium.core.image.SexagesimalText;
import org.astrarium.core.image.SkyPosition;

/** What is said of the point under the pointer. */
final class PointerText {
    private PointerText() {
    }

    /** Pixel (counted from 1, as FITS has it) and its value. */
    static String pixel(Image image, Plane plane, double x, double y) {
        int column = (int) Math.floor(x + 0.5);
        int row = (int) Math.floor(y + 0.5);
        String place = String.format(Locale.ROOT, "x %.2f  y %.2f", x + 1, y + 1);
        if (!plane.contains(column, row)) {
            return place;
        }
        double value = plane.value(column, row);
        String text = Double.isNaN(value) ? "blank" : String.format(Locale.ROOT, "%.7g", value);
        return place + "   " + text + (image.unit().isEmpty() || Double.isNaN(value) ? "" : " " + image.unit());
    }

    /** Its place on the sky, in hours and degrees where that is right ascension, and in degrees. */
    static String sky(Image image, double x, double y) {
        if (image.wcs().isEmpty()) {
            return image.notes().isEmpty() ? "no place on the sky in the header" : image.notes().get(0);
        }
        SkyPosition sky = image.wcs().get().toSky(x, y);
        if (!sky.exists()) {
            return "not on the sky";
        }
        String degrees = String.format(Locale.ROOT, "%.6f\u00B0 %+.6f\u00B0", sky.longitude(), sky.latitude());
        var frame = image.wcs().get().frame();
        return frame.text() + "  " + (frame.isEquatorial() ? SexagesimalText.hours(sky.longitude(), 3) + " "
                + SexagesimalText.degrees(sky.latitude(), 2) + "   " : "") + degrees;
    }
}
