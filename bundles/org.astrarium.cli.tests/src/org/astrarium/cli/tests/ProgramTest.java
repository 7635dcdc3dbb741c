/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.cli.Plugins;
import org.astrarium.cli.Program;
import org.astrarium.cli.Rehearsal;
import org.astrarium.cli.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

class ProgramTest {
    /** What the start script lets run to make its archive of classes must go through all formats. */
    @Test
    void theRehearsalWritesAndReadsEveryFormat(@TempDir Path folder) throws Exception {
        Rehearsal.main(new String[] {folder.resolve("files").toString()});
        for (String name : List.of("a.vot.gz", "b.xml", "c.fits", "d.ecsv", "e.csv", "matched.fits")) {
            CommandLine info = CommandLine.run("info", folder.resolve("files").resolve(name).toString());
            assertEquals(Program.DONE, info.status(), info.err());
            assertTrue(info.out().contains(": 2 rows, "), info.out());
        }
    }

    @Test
    void versionIsThatOfTheBundle() {
        assertEquals("Astrarium " + Program.VERSION + System.lineSeparator(), CommandLine.run("--version").out());
        Bundle bundle = FrameworkUtil.getBundle(Program.class);
        if (bundle != null) {
            Version version = bundle.getVersion();
            assertEquals(Program.VERSION, version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
        }
    }

    @Test
    void helpNamesEveryCommandAndExitStatus() {
        CommandLine help = CommandLine.run("--help");
        assertEquals(Program.DONE, help.status());
        assertEquals("", help.err());
        for (String word : List.of("  run ", "  info ", "  convert ", "  query ", "  classify ", "  examples ",
                "  analyses ",
                "  plugin ", "  0  done", "  3  cancelled")) {
            assertTrue(help.out().contains(word), word);
        }
        assertEquals(help.out(), CommandLine.run().out());
        assertEquals(help.out(), CommandLine.run("--help", "info").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "info", "convert", "query", "classify", "examples", "analyses", "plugin"})
    void everyCommandHasHelp(String command) {
        CommandLine help = CommandLine.run(command, "--help");
        assertEquals(Program.DONE, help.status());
        assertTrue(help.out().startsWith("usage: astrarium " + command), help.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rum                    | unknown command \"rum\" (did you mean \"run\"?)",
        "zzz                    | unknown command \"zzz\" (see astrarium --help)",
        "zzz --help             | unknown command \"zzz\" (see astrarium --help)",
        "--verzion              | unknown option \"--verzion\" (did you mean \"--version\"?)",
        "run --jsn x            | unknown option \"--jsn\" (did you mean \"--json\"?)",
        "run --ouut=x a.cepheid | unknown option \"--ouut\" (did you mean \"--out\"?)",
        "info a\0b              | invalid value for positional parameter at index 0 (FILE): "
            + "\"a?b\" is not a file name (see astrarium info --help)",
        "info a b               | one word too many: \"b\" (see astrarium info --help)",
        "run                    | missing required parameter: 'RECIPE' (see astrarium run --help)",
        "convert a.vot          | missing required parameter: 'OUT' (see astrarium convert --help)",
        "plugin                 | say what to do: list, install or uninstall (see astrarium plugin --help)",
        "plugin list            | plugin: this is not an installed product (start it with ./astrarium)",
        "plugin install x --site /no/such/folder | "
            + "--site: no such folder: /no/such/folder (give an address or a folder)"})
    void wrongCommandLinesGetOneLineAndStatusTwo(String line, String expected) {
        CommandLine wrong = CommandLine.run((Object[]) line.strip().split(" "));
        assertEquals(List.of("astrarium: " + expected), wrong.errLines());
        assertEquals("", wrong.out());
        assertEquals(Program.WRONG_INPUT, wrong.status());
    }

    @Test
    void analysesAreListedWithVersionExtensionAndDescription() {
        List<String> lines = CommandLine.run("analyses").outLines();
        assertTrue(lines.get(0).matches("id +version +recipes +name +description"), lines.get(0));
        assertTrue(lines.stream().anyMatch(line ->
                line.matches("cepheid +\\d+\\.\\d+\\.\\d+ +\\.cepheid +Leavitt law +.*Cepheids.*")),
                lines.toString());
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal terminal = new Terminal(new PrintStream(full, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, 80);
        assertEquals(Program.FAILED, new Program(CommandLine::analyses, Plugins.NONE, terminal).run("analyses"));
        assertEquals("astrarium: standard output: cannot be written (make room, or send it elsewhere)",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void debugShowsWhereAnErrorArose() {
        assertEquals(1, CommandLine.run("info", "nosuch.vot").errLines().size());
        CommandLine debug = CommandLine.run("info", "--debug", "nosuch.vot");
        assertTrue(debug.err().contains("\tat org.astrarium."), debug.err());
        assertEquals(Program.WRONG_INPUT, debug.status());
    }
}
