/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

import java.util.List;

/**
 * One source of an image set.
 *
 * @param name  its name, unique within the set: the part of its files' names that they share
 * @param label number of its class in the set's list of classes; -1 where it is not known
 * @param files its files, one a band, in the order of the bands
 */
public record Source(String name, int label, List<String> files) {
    /** Copies the list. */
    public Source {
        files = List.copyOf(files);
    }
}
