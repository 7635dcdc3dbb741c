/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.astrarium.core.image.ImageFolder;

/** Finds the sources of a folder by the names of its files: a folder a class, a file a band. */
public final class ImageSetScan {
    private final ImageFolder folder;
    private final List<String> bands;
    private final NamePattern pattern;
    private final Map<String, Map<String, String>> files = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private ImageSetScan(ImageFolder folder, List<String> bands, NamePattern pattern) {
        this.folder = folder;
        this.bands = bands;
        this.pattern = pattern;
    }

    /**
     * The sources whose class is the folder they lie in. A source that lacks a band is skipped and named; a file that
     * does not go by the pattern, or is of another band, is not looked at.
     */
    public static ImageSet labelled(ImageFolder folder, List<String> bands, NamePattern pattern) {
        ImageSetScan scan = new ImageSetScan(folder, bands, pattern);
        folder.files().forEach(scan::note);
        return scan.set(true);
    }

    /** The sources of a folder that has none of the classes, or whose classes are not to be believed. */
    public static ImageSet unlabelled(ImageFolder folder, List<String> bands, NamePattern pattern) {
        ImageSetScan scan = new ImageSetScan(folder, bands, pattern);
        folder.files().forEach(scan::note);
        return scan.set(false);
    }

    /** All bands that the files' names have, sorted. */
    public static List<String> bands(ImageFolder folder, NamePattern pattern) {
        TreeSet<String> bands = new TreeSet<>();
        for (String file : folder.files()) {
            pattern.match(file.substring(file.lastIndexOf('/') + 1)).ifPresent(part -> bands.add(part.band()));
        }
        return List.copyOf(bands);
    }

    private void note(String file) {
        int slash = file.lastIndexOf('/');
        String within = slash < 0 ? "" : file.substring(0, slash + 1);
        pattern.match(file.substring(slash + 1)).filter(part -> bands.contains(part.band())).ifPresent(part -> files
                .computeIfAbsent(within + part.source(), key -> new LinkedHashMap<>()).put(part.band(), file));
    }

    private ImageSet set(boolean labelled) {
        TreeSet<String> classes = new TreeSet<>();
        Map<String, Integer> names = new TreeMap<>();
        files.keySet().forEach(key -> {
            if (labelled && key.contains("/")) {
                classes.add(key.substring(0, key.indexOf('/')));
            }
            names.merge(key.substring(key.lastIndexOf('/') + 1), 1, Integer::sum);
        });
        List<String> order = List.copyOf(classes);
        List<Source> sources = new ArrayList<>();
        files.forEach((key, byBand) -> {
            String bare = key.substring(key.lastIndexOf('/') + 1);
            // the same name in two folders is two sources: the folder tells them apart
            String name = names.get(bare) > 1 ? key : bare;
            List<String> missing = bands.stream().filter(band -> !byBand.containsKey(band)).toList();
            if (!missing.isEmpty()) {
                skipped.add(new Skipped(name, "no image in " + String.join(", ", missing)));
            } else if (labelled && !key.contains("/")) {
                skipped.add(new Skipped(name, "it lies in no class's folder"));
            } else {
                int label = labelled ? order.indexOf(key.substring(0, key.indexOf('/'))) : -1;
                sources.add(new Source(name, label, bands.stream().map(byBand::get).toList()));
            }
        });
        return new ImageSet(folder, bands, order, sources, skipped);
    }
}
