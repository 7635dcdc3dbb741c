/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.image;

import java.util.List;
import org.astrarium.core.problem.InputException;

/**
 * A folder of image files, its folders included. The files are read one at a time, when they are asked for; from any
 * thread.
 */
public interface ImageFolder {
    /** How the user names the folder, for messages. */
    String name();

    /** The image files in it, relative to the folder with {@code /} between names, in the order of their names. */
    List<String> files();

    /**
     * Reads one of the files.
     *
     * @param file one of {@link #files()}
     * @throws InputException if it cannot be read as an image: names the file and says why
     */
    Image read(String file);
}
