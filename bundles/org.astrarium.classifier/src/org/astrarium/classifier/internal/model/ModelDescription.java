/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.model;

import java.util.List;
import java.util.Map;
import org.astrarium.classifier.ModelSettings;
import org.astrarium.classifier.images.Preprocessing;
import org.astrarium.classifier.network.Architecture;

/**
 * What stands beside a saved model: enough to use it and to refuse images that it does not fit.
 *
 * @param kind       what was trained
 * @param classes    names of its classes
 * @param bands      bands, in the order in which it sees them
 * @param name       how file names are made of source and band
 * @param preprocess what is done to the pixels
 * @param units      what brightness was measured in by the network, one a band
 * @param allWays    whether it looks at images laid in all ways
 * @param measured   what brightness was measured in by the features, one a band
 * @param shape      shape of the network, null for a baseline
 * @param seed       seed of a baseline
 * @param library    what trained the network, empty for a baseline
 * @param files      SHA-256 of each of the model's files, by name
 */
public record ModelDescription(ModelSettings.Kind kind, List<String> classes, List<String> bands, String name,
        Preprocessing preprocess, List<Double> units, boolean allWays, List<Double> measured, Architecture shape,
        long seed,
        String library, Map<String, String> files) {
    /** Copies the collections. */
    public ModelDescription {
        classes = List.copyOf(classes);
        bands = List.copyOf(bands);
        units = List.copyOf(units);
        measured = List.copyOf(measured);
        files = Map.copyOf(files);
    }
}
