/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import java.io.IOException;
import java.nio.file.Path;

/** A library that trains networks. */
public interface NetworkLibrary {
    /** Its name and version, for the record: {@code Deeplearning4j 1.0.0-M2.1}. */
    String name();

    /**
     * A new network.
     *
     * @param seed start of its random weights; the same seed gives the same network
     */
    Network create(Architecture architecture, long seed);

    /**
     * Reads a network that this library wrote. The file's checksum has been compared before.
     *
     * @throws IOException if it cannot be read
     */
    Network load(Path file, Architecture architecture) throws IOException;
}
