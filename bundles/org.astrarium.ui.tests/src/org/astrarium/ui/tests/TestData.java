/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import org.astrarium.core.analysis.Example;
import org.astrarium.workspace.DatasetProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;

/** The data that the tests work on. */
final class TestData {
    /** Name of the example's project. */
    static final String EXAMPLE = "LMC Cepheids";
    /** Its table. */
    static final String TABLE = "simulated-cepheids.vot.gz";

    private TestData() {
    }

    /** Imports the example, and returns its recipe. */
    static IFile importExample() throws CoreException {
        Example example = DatasetProjects.examples().get(0);
        return DatasetProjects.importExample(example, new NullProgressMonitor()).orElseThrow();
    }

    /** A file of the Gaia archive, if it is at hand. */
    static Path real(String name) {
        String given = System.getProperty("ASTRARIUM_DATA", System.getenv("ASTRARIUM_DATA"));
        Path folder = given != null ? Path.of(given) : root().resolveSibling("shared").resolve("data");
        Assumptions.assumeTrue(Files.exists(folder.resolve(name)),
                "needs " + name + " beside the project, or in ASTRARIUM_DATA");
        return folder.resolve(name);
    }

    /** The project's root: the folder with the file {@code astrarium}. */
    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("astrarium"))) {
            at = at.getParent();
        }
        Assumptions.assumeTrue(at != null, "needs the project's sources");
        return at;
    }
}
