/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import java.nio.file.Path;

/** The real data for tests of other packages. */
public final class RealData {
    private RealData() {
    }

    /** A file of the real data; the test that asks is skipped, by the file's name, where it is not there. */
    public static Path file(String name) {
        return Samples.real(name);
    }
}
