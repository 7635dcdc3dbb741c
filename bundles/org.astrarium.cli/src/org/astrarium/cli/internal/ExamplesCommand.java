/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.engine.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code astrarium examples}: writes the example data sets. */
@Command(name = "examples", description = "Writes the example data set projects, with simulated data, ready to run.")
final class ExamplesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "folder to write them into")
    private Path folder;

    private final Session session;

    ExamplesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Path> recipes;
        try (ShownProgress progress = session.progress("examples", !session.terminal().live())) {
            recipes = Examples.write(folder, session.analyses(), progress);
        }
        if (recipes.isEmpty()) {
            session.out().println("No analysis with examples is installed.");
            return Program.DONE;
        }
        recipes.forEach(recipe -> session.out().println(Session.shown(recipe)));
        session.out().println();
        session.out().println("Run one with: astrarium run \"" + Session.shown(recipes.get(0)) + "\"");
        return Program.DONE;
    }
}
