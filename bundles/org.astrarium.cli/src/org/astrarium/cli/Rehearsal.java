/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.astrarium.core.analysis.Analysis;

/**
 * Does what the commands without plugins do, on a small table, so that the Java virtual machine can keep the classes
 * that they need in an archive (class data sharing) and start faster from then on. It also finds out whether all
 * analyses are on the class path, so that they can be run without OSGi. The start script calls it once an installation,
 * in the background.
 */
public final class Rehearsal {
    private static final String SERVICES = "META-INF/services/" + Analysis.class.getName();
    private static final List<String> NAMES = List.of("a.vot.gz", "b.xml", "c.fits", "d.ecsv", "e.csv");
    private static final String STARS = """
            source_id,ra,dec,parallax,name,seen
            5500000000039153550,113.8,-60.2,0.51,alpha,true
            5500000000039153551,113.9,-60.3,,beta,false
            """;

    private Rehearsal() {
    }

    /**
     * Makes a folder, writes some files into it and reads them again; one named {@code plain} if the analyses on the
     * class path are all that are installed.
     *
     * @param arguments the folder, whose parent must be there
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectory(Path.of(arguments[0]));
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Program program = Main.program(new Terminal(nowhere, nowhere, false, 80));
            String stars = Files.writeString(folder.resolve("stars.csv"), STARS).toString();
            String matched = folder.resolve("matched.fits").toString();
            program.run("analyses");
            program.run("--help");
            program.run("--version");
            for (String name : NAMES) {
                String file = folder.resolve(name).toString();
                program.run("convert", stars, file);
                program.run("info", file);
                program.run("info", "--statistics", file);
                program.run("match", stars, file, "--radius", "1", "--out", matched);
            }
        }
        if (hasAllAnalyses()) {
            Files.writeString(folder.resolve("plain"), "");
        }
    }

    /**
     * Ours stand on the class path as well as among OSGi's services. Those of others may rely on OSGi, for the services
     * or for libraries in versions of their own, and take the product's analyses with them.
     */
    private static boolean hasAllAnalyses() throws IOException {
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!place.endsWith(".jar")) {
                continue;
            }
            try (JarFile jar = new JarFile(place)) {
                Manifest manifest = jar.getManifest();
                boolean services = manifest != null && manifest.getMainAttributes()
                        .getValue("Service-Component") != null;
                boolean known = Path.of(place).getFileName().toString().startsWith("org.astrarium.")
                        && jar.getEntry(SERVICES) != null;
                if (services && !known) {
                    return false;
                }
            }
        }
        return true;
    }
}
