/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nom.tam.fits.Header;
import nom.tam.util.FitsInputStream;
import org.astrarium.core.image.Card;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Plane;
import org.astrarium.core.image.Wcs;
import org.astrarium.data.io.Source;

/** Reads one image of a FITS file. */
final class ImageReader {
    private final Source source;
    private final FitsPart part;
    private final ImagePart image;

    ImageReader(Source source, FitsPart part, ImagePart image) {
        this.source = source;
        this.part = part;
        this.image = image;
    }

    Image read() throws IOException {
        PixelReader.checkRoom(image, 0);
        TiledImage tiled = part.isCompressed() ? new TiledImage(part, image) : null;
        if (tiled != null) {
            tiled.check();
        }
        try (InputStream in = source.open()) {
            FitsParts.skip(in, tiled == null ? part.offset() : part.start());
            if (tiled != null) {
                TiledImage.Unpacked unpacked = tiled.unpack(in);
                return image(unpacked.header(), PixelReader.read(image, PixelScale.of(unpacked.header()),
                        unpacked::next, source.progress()));
            }
            try (FitsInputStream pixels = new FitsInputStream(in)) {
                return image(part.header(), PixelReader.read(image, PixelScale.of(part.header()),
                        pixels::readArrayFully, source.progress()));
            }
        }
    }

    private Image image(Header header, List<Plane> planes) {
        List<Card> cards = FitsPart.cards(header);
        List<String> notes = new ArrayList<>();
        Optional<Wcs> wcs = Optional.empty();
        try {
            wcs = WcsHeader.read(cards);
        } catch (IllegalArgumentException e) {
            notes.add("Its place on the sky is not understood: " + e.getMessage());
        }
        return new Image(image.name(), planes, image.shape(), header.getStringValue("BUNIT", "").strip(), cards, wcs,
                notes);
    }
}
