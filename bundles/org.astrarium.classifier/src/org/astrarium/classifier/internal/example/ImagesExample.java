/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.analysis.Example;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.image.FitsImageWriter;

/** A project with simulated nebulae and galaxies in three bands of the infrared, and a recipe with comments. */
public final class ImagesExample implements Example {
    private static final String RECIPE = "nebulae.classifier";
    private static final String FOLDER = "data/simulated";
    private static final double PIXEL = 1.8 / 3600;

    @Override
    public String name() {
        return "Nebulae";
    }

    @Override
    public String description() {
        return "Planetary nebulae, H II regions and radio galaxies told apart by their infrared images (simulated)";
    }

    @Override
    public List<String> recipes() {
        return List.of(RECIPE);
    }

    @Override
    public void write(Path folder) throws IOException {
        List<DataFile> files = new ArrayList<>();
        for (String type : SimulatedImages.CLASSES) {
            for (int i = 0; i < SimulatedImages.EACH; i++) {
                Sky sky = SimulatedImages.draw(type, i);
                String source = String.format(Locale.ROOT, "S%d%02d", SimulatedImages.CLASSES.indexOf(type) + 1, i + 1);
                for (int b = 0; b < SimulatedImages.BANDS.size(); b++) {
                    String path = FOLDER + "/" + type + "/" + source + "_" + SimulatedImages.BANDS.get(b) + ".fits";
                    FitsImageWriter.write(folder.resolve(path), sky.band(b), SimulatedImages.SIDE, SimulatedImages.SIDE,
                            cards(source, SimulatedImages.BANDS.get(b), files.size()));
                    files.add(new DataFile(path, "simulated by Astrarium, seed " + SimulatedImages.SEED, "", -1,
                            Checksum.sha256(folder.resolve(path))));
                }
            }
        }
        try (InputStream in = ImagesExample.class.getResourceAsStream(RECIPE)) {
            Files.copy(in, folder.resolve(RECIPE));
        }
        new Dataset("Nebulae (simulated)",
                "Simulated by Astrarium; modelled on sources of CORNISH (Purcell et al. 2013) in GLIMPSE "
                + "(Churchwell et al. 2009)", "Made up by Astrarium. Real ones: https://cornish.leeds.ac.uk", true,
                files).write(folder);
    }

    /** A place on the sky along the Galactic plane, so that the images open as those of a survey do. */
    private static Map<String, Object> cards(String source, String band, int number) {
        Map<String, Object> cards = new LinkedHashMap<>();
        cards.put("OBJECT", source);
        cards.put("BAND", band);
        cards.put("BUNIT", "MJy/sr");
        cards.put("ORIGIN", "Astrarium, simulated");
        cards.put("CTYPE1", "GLON-CAR");
        cards.put("CUNIT1", "deg");
        cards.put("CRVAL1", 10 + 0.1 * (number / SimulatedImages.BANDS.size()));
        cards.put("CRPIX1", 0.5 * (SimulatedImages.SIDE + 1));
        cards.put("CDELT1", -PIXEL);
        cards.put("CTYPE2", "GLAT-CAR");
        cards.put("CUNIT2", "deg");
        cards.put("CRVAL2", 0.0);
        cards.put("CRPIX2", 0.5 * (SimulatedImages.SIDE + 1));
        cards.put("CDELT2", PIXEL);
        return cards;
    }
}
