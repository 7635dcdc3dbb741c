/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.image.Image;
import org.astrarium.core.image.Orientation;
import org.astrarium.core.image.SkyFrame;
import org.astrarium.core.image.SkyPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cut-outs of the GLIMPSE survey among the real data, against positions computed with astropy.wcs. */
class RealImagesTest {
    private Path data;

    @BeforeEach
    void find() {
        String named = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        if (named != null) {
            data = Path.of(named);
        } else {
            Path root = Path.of("").toAbsolutePath();
            while (root != null && !Files.isDirectory(root.resolve("bundles"))) {
                root = root.getParent();
            }
            data = root == null ? Path.of("none") : root.resolveSibling("shared").resolve("data");
        }
        Assumptions.assumeTrue(Files.isDirectory(data.resolve("images")), "the real data are not there");
    }

    @Test
    void positionsAreThoseOfWcslib() throws IOException {
        int points = 0;
        for (String line : lines()) {
            String[] words = line.split(" ");
            Image image = ImageFiles.read(data.resolve(words[0]), Progress.NONE);
            SkyPosition truth = new SkyPosition(Double.parseDouble(words[3]), Double.parseDouble(words[4]));
            SkyPosition sky = image.wcs().orElseThrow().toSky(Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]));
            double scale = Orientation.at(image.wcs().get(), 0, 0).scaleX();
            // The promise is a hundredth of a pixel; doubles reach a hundred thousandth.
            assertTrue(sky.distance(truth) < 1e-5 * scale, () -> line + " but " + sky);
            assertEquals(SkyFrame.ICRS, image.wcs().get().frame());
            points++;
        }
        assertTrue(points >= 90, points + " positions were checked");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = RealImagesTest.class.getResourceAsStream("wcs-real-files.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
