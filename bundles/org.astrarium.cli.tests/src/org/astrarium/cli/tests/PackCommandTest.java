/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.cli.Program;
import org.astrarium.data.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    @TempDir
    Path folder;

    @Test
    void aProjectIsPackedAndUnpacked() throws IOException {
        Path project = Files.createDirectory(folder.resolve("My Cepheids"));
        new Dataset("t", "", "", false, List.of()).write(project);
        Path zip = folder.resolve("x.zip");
        assertEquals(List.of(zip + ": 1 file"), CommandLine.run("pack", project, zip).outLines());
        CommandLine unpack = CommandLine.run("unpack", zip, folder.resolve("in"));
        assertEquals(List.of(folder.resolve("in/My Cepheids").toString()), unpack.outLines());
        assertEquals("t", Dataset.read(folder.resolve("in/My Cepheids")).title());
        CommandLine again = CommandLine.run("unpack", zip, folder.resolve("in"));
        assertEquals(Program.WRONG_INPUT, again.status());
        assertTrue(again.err().contains("My Cepheids: is not empty, nothing is replaced"), again.err());
    }

    @Test
    void whatIsWrongIsOneLine() throws IOException {
        assertEquals("astrarium: " + folder + ": is no data set project: it has no dataset.yaml "
                + "(name the folder of a project)\n", CommandLine.run("pack", folder, folder.resolve("x.zip")).err());
        assertEquals("astrarium: " + folder.resolve("x.zip") + ": no such file\n",
                CommandLine.run("unpack", folder.resolve("x.zip"), folder).err());
        Path text = Files.writeString(folder.resolve("y.zip"), "this is no zip file, whatever its name says");
        CommandLine unpack = CommandLine.run("unpack", text, folder.resolve("in"));
        assertEquals(1, unpack.errLines().size());
        assertTrue(unpack.err().startsWith("astrarium: " + text + ": cannot be read as a zip file"), unpack.err());
    }
}
