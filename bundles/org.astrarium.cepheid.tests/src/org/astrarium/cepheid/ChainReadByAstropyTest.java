/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.Table;
import org.astrarium.data.io.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a chain, read by astropy: another program than the one that wrote it. */
class ChainReadByAstropyTest {
    /** Debian's own, for which its package python3-astropy is. */
    private static final String PYTHON = "/usr/bin/python3";
    private static final String READ = """
            import sys
            from astropy.table import Table
            chain = Table.read(sys.argv[1])
            print(len(chain))
            for name in chain.colnames:
                column = chain[name]
                print(name, column.unit or "", float(column[0]), float(column[len(chain) - 1]), sep="\t")
            """;

    @TempDir
    Path folder;

    @Test
    void everyParameterIsAColumnOfTheSameNumbers() throws Exception {
        assumeTrue(python("import astropy").isPresent(), "needs python3-astropy");
        Table chain = chain();
        Path file = folder.resolve("chain-bj.vot");
        TableFiles.write(chain, file, Progress.NONE);
        List<String> lines = python(READ, file.toString()).orElseThrow();
        int last = chain.rowCount() - 1;
        assertEquals(String.valueOf(chain.rowCount()), lines.get(0));
        assertEquals(chain.columns().size(), lines.size() - 1);
        for (int i = 0; i < chain.columns().size(); i++) {
            Column column = chain.columns().get(i);
            double[] values = chain.numbers(column.name()).numbers();
            String[] read = lines.get(i + 1).split("\t");
            assertEquals(column.name(), read[0]);
            assertEquals(column.info().unit(), read[1]);
            assertEquals(values[0], Double.parseDouble(read[2]), column.name());
            assertEquals(values[last], Double.parseDouble(read[3]), column.name());
        }
    }

    private static Table chain() {
        Result result = Recipes.run(Stars.clean().table(), "mcmc: {fits: [bj], walkers: 16, steps: 200}",
                "distances: []");
        return result.tables().stream().filter(table -> table.id().equals("chain-bj")).findFirst().orElseThrow()
                .table();
    }

    /** What a program prints; empty if there is no Python, or it fails. */
    private static Optional<List<String>> python(String program, String... arguments)
            throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(List.of(PYTHON, "-c", program));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .toList();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0 ? Optional.of(lines)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
