/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The command line as a process of its own: {@code java -cp ... org.astrarium.cli.Main}, without OSGi. */
final class JavaProcess {
    private JavaProcess() {
    }

    /** Starts a command; {@code more} goes to the end of the class path. */
    static Process start(Path folder, Path more, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath() + File.pathSeparator + more,
                "org.astrarium.cli.Main"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        return new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile()).start();
    }

    /** A folder that makes {@link SlowAnalysis} known to ServiceLoader. */
    static Path services(Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("services/META-INF/services"));
        Files.writeString(services.resolve("org.astrarium.core.analysis.Analysis"), SlowAnalysis.class.getName()
                + "\n");
        return folder.resolve("services");
    }

    private static String classPath() {
        Bundle tests = FrameworkUtil.getBundle(JavaProcess.class);
        if (tests == null) {
            return System.getProperty("java.class.path");
        }
        Set<String> places = new LinkedHashSet<>();
        for (Bundle bundle : tests.getBundleContext().getBundles()) {
            Optional<File> file = bundle.getBundleId() == 0 ? Optional.empty()
                    : FileLocator.getBundleFileLocation(bundle);
            file.ifPresent(place -> add(places, place));
        }
        return String.join(File.pathSeparator, places);
    }

    /** A bundle is a jar, or while it is being built a folder with its classes. */
    private static void add(Set<String> places, File place) {
        File classes = new File(place, "target/classes");
        if (classes.isDirectory()) {
            places.add(classes.getPath());
        }
        places.add(place.getPath());
    }
}
