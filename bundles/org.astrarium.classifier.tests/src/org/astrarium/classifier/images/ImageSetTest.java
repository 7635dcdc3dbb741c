/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.ImageFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSetTest {
    private static final NamePattern USUAL = NamePattern.parse("{source}_{band}.fits");

    @Test
    void namesAreTakenApart() {
        assertEquals(new NamePattern.Part("G011.4+01.07", "I4"), USUAL.match("G011.4+01.07_I4.fits").orElseThrow());
        assertEquals(new NamePattern.Part("a_b", "c"), USUAL.match("a_b_c.fits").orElseThrow(),
                "the band is the last part");
        assertEquals(new NamePattern.Part("a", "b"), USUAL.match("a_b.fits.gz").orElseThrow(), "packed or not");
        assertTrue(USUAL.match("a_b.fit").isEmpty());
        assertTrue(USUAL.match("ab.fits").isEmpty());
        // what has a meaning elsewhere is a letter like others here
        assertEquals("a.b", NamePattern.parse("({band})[{source}]+.fits").match("(K)[a.b]+.fits").orElseThrow()
        .source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.fits", "{source}.fits", "{band}.fits", "{source}_{source}_{band}",
            "{source}_{band}_{band}"})
    void aPatternHoldsBothPartsOnce(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> NamePattern.parse(pattern));
    }

    @Test
    void classesAreFoldersAndDeeperFoldersBelongToThem() {
        ImageSet set = scan("b/x_I.fits", "b/x_J.fits", "b/north/y_I.fits", "b/north/y_J.fits", "a/z_I.fits",
                "a/z_J.fits", "top_I.fits", "top_J.fits");
        assertEquals(List.of("a", "b"), set.classes());
        assertEquals(List.of("z", "y", "x"), set.sources().stream().map(Source::name).toList());
        assertEquals(1, set.count(0));
        assertEquals(2, set.count(1));
        assertEquals(List.of(new Skipped("top", "it lies in no class's folder")), set.skipped());
        assertEquals(List.of("b/north/y_I.fits", "b/north/y_J.fits"), set.sources().get(1).files());
    }

    @Test
    void oneNameInTwoClassesIsTwoSources() {
        ImageSet set = scan("a/x_I.fits", "a/x_J.fits", "b/x_I.fits", "b/x_J.fits", "b/y_I.fits", "b/y_J.fits");
        assertEquals(List.of("a/x", "b/x", "y"), set.sources().stream().map(Source::name).toList());
    }

    @Test
    void aSourceWithoutABandIsNamed() {
        ImageSet set = scan("a/x_I.fits", "a/y_I.fits", "a/y_J.fits", "a/y_K.fits", "b/z_J.fits", "notes/readme.fits");
        assertEquals(List.of("y"), set.sources().stream().map(Source::name).toList());
        assertEquals(List.of(new Skipped("x", "no image in J"), new Skipped("z", "no image in I")), set.skipped());
        assertEquals(List.of("a", "b"), set.classes(), "a folder without such files is no class");
    }

    @Test
    void bandsAreThoseOfTheNames() {
        assertEquals(List.of("I", "J", "K"), ImageSetScan.bands(folder("a/x_K.fits", "b/c/y_J.fits", "z_I.fits",
                "none.fits"), USUAL));
    }

    @Test
    void withoutClassesFoldersMeanNothing() {
        ImageSet set = ImageSetScan.unlabelled(folder("top_I.fits", "top_J.fits", "a/x_I.fits", "a/x_J.fits"),
                List.of("I", "J"), USUAL);
        assertEquals(List.of(), set.classes());
        assertEquals(List.of(-1, -1), set.sources().stream().map(Source::label).toList());
        assertEquals(List.of(), set.skipped());
    }

    private static ImageSet scan(String... files) {
        return ImageSetScan.labelled(folder(files), List.of("I", "J"), USUAL);
    }

    private static ImageFolder folder(String... files) {
        return new ImageFolder() {
            @Override
            public String name() {
                return "images";
            }

            @Override
            public List<String> files() {
                return List.of(files).stream().sorted().toList();
            }

            @Override
            public Image read(String file) {
                throw new UnsupportedOperationException("names alone are looked at");
            }
        };
    }
}
