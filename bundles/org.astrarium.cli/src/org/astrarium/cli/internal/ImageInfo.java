/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Orientation;
import org.astrarium.core.image.SexagesimalText;
import org.astrarium.core.image.SkyPosition;
import org.astrarium.core.image.Wcs;
import org.astrarium.data.image.ImageFiles;
import org.astrarium.data.image.ImagePart;
import org.astrarium.data.image.ImageSummary;

/** What {@code astrarium info} says of images: size, bands, unit, range and place on the sky. */
final class ImageInfo {
    private static final int ARCSECONDS = 3600;
    private static final List<String> NAMES = List.of("8-bit", "16-bit", "32-bit", "64-bit");

    private final Path file;
    private final ImagePart part;
    private final Image image;
    private final ImageSummary summary;

    private ImageInfo(Path file, ImagePart part, Image image, ImageSummary summary) {
        this.file = file;
        this.part = part;
        this.image = image;
        this.summary = summary;
    }

    /** Reads all images of a file, one after the other: no more than one is in memory. */
    static List<ImageInfo> read(Path file, Progress progress) {
        List<ImageInfo> infos = new ArrayList<>();
        List<ImagePart> parts = ImageFiles.parts(file, progress.part(0, 0));
        for (int i = 0; i < parts.size(); i++) {
            Progress share = progress.part((double) i / parts.size(), (i + 1.0) / parts.size());
            Image image = ImageFiles.read(file, parts.get(i).index(), share);
            infos.add(new ImageInfo(file, parts.get(i), light(image), ImageSummary.of(image, share)));
        }
        return infos;
    }

    /** Without all planes but the first. */
    private static Image light(Image image) {
        return new Image(image.name(), image.planes().subList(0, 1), List.of(image.width(), image.height()),
                image.unit(), List.of(), image.wcs(), image.notes());
    }

    void print(PrintStream out) {
        String size = part.shape().stream().map(String::valueOf).collect(Collectors.joining(" x "));
        int bands = (int) (part.pixels() / ((long) image.width() * image.height()));
        out.println(file.getFileName() + (part.index() == 0 ? "" : ", " + part.title()) + ": image, " + size
                + " pixels, " + bands + (bands == 1 ? " band" : " bands"));
        out.println();
        line(out, "type", NAMES.get(Integer.numberOfTrailingZeros(Math.abs(part.bits())) - 3)
                + (part.bits() < 0 ? " floating point" : part.bits() == 8 ? " unsigned" : " integer")
                + (part.compression().isEmpty() ? "" : ", tiles compressed with " + part.compression()));
        line(out, "unit", image.unit().isEmpty() ? "not given" : image.unit());
        line(out, "blanks", summary.blanks() + " of " + summary.pixels());
        line(out, "min", number(summary.min()));
        line(out, "max", number(summary.max()));
        if (image.wcs().isPresent()) {
            place(out, image.wcs().get());
        } else {
            line(out, "WCS", image.notes().isEmpty() ? "none" : image.notes().get(0));
        }
    }

    private void place(PrintStream out, Wcs wcs) {
        double x = (image.width() - 1) / 2.0;
        double y = (image.height() - 1) / 2.0;
        SkyPosition centre = wcs.toSky(x, y);
        Orientation lie = Orientation.at(wcs, x, y);
        line(out, "WCS", wcs.projection() + ", " + wcs.frame().text());
        if (!centre.exists()) {
            line(out, "centre", "not on the sky");
            return;
        }
        String degrees = String.format(Locale.ROOT, "%.6f %+.6f deg", centre.longitude(), centre.latitude());
        line(out, "centre", wcs.frame().isEquatorial()
                ? degrees + "  (" + SexagesimalText.hours(centre.longitude(), 2) + " "
                        + SexagesimalText.degrees(centre.latitude(), 1) + ")" : degrees);
        line(out, "pixel", String.format(Locale.ROOT, "%.6g x %.6g arcsec", lie.scaleX() * ARCSECONDS,
                lie.scaleY() * ARCSECONDS));
        line(out, "north", String.format(Locale.ROOT, "%.3f deg from upward to the left, east %s of it",
                lie.north() + 0.0, lie.isAsOnTheSky() ? "left" : "right"));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, "%.7g", value);
    }

    private static void line(PrintStream out, String name, String value) {
        out.println(String.format(Locale.ROOT, "%-8s%s", name, value));
    }
}
