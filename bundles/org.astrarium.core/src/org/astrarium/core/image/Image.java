/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An image or a cube.
 *
 * @param name   its name, such as that of the extension; empty for none
 * @param planes one a band, all of one size; at least one
 * @param shape  lengths of all axes, the first two those of a plane; the product of the others is the number of planes
 * @param unit   unit of the pixels, empty for none
 * @param header all lines of the header it came with
 * @param wcs    its place on the sky, empty if it has none that is understood
 * @param notes  what the user should know, such as why a place on the sky is not understood; in plain words
 */
public record Image(String name, List<Plane> planes, List<Integer> shape, String unit, List<Card> header,
        Optional<Wcs> wcs, List<String> notes) {
    /** Checks that the planes are of one size and as many as the shape says. */
    public Image {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(wcs, "wcs");
        planes = List.copyOf(planes);
        shape = List.copyOf(shape);
        header = List.copyOf(header);
        notes = List.copyOf(notes);
        long product = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
        long pixels = planes.stream().mapToLong(Plane::size).sum();
        if (planes.isEmpty() || product != pixels) {
            throw new IllegalArgumentException("an image of the shape " + shape + " cannot have " + pixels + " pixels");
        }
        for (Plane plane : planes) {
            if (plane.width() != planes.get(0).width() || plane.height() != planes.get(0).height()) {
                throw new IllegalArgumentException("the planes of an image have different sizes");
            }
        }
    }

    /** An image of one plane without a header. */
    public static Image of(Plane plane) {
        return new Image("", List.of(plane), List.of(plane.width(), plane.height()), "", List.of(), Optional.empty(),
                List.of());
    }

    /** Pixels in a row. */
    public int width() {
        return planes.get(0).width();
    }

    /** Rows of a plane. */
    public int height() {
        return planes.get(0).height();
    }

    /** The value of a key of the header; empty if it has none. */
    public Optional<String> value(String key) {
        return header.stream().filter(card -> card.key().equalsIgnoreCase(key)).map(Card::value).findFirst();
    }
}
