/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.astrarium.cli.Plugins;
import org.astrarium.cli.Terminal;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.problem.Problem;

/** What the commands of one program have in common. */
public final class Session {
    private final Supplier<Analyses> analyses;
    private final Plugins plugins;
    private final Terminal terminal;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** See {@link org.astrarium.cli.Program}. */
    public Session(Supplier<Analyses> analyses, Plugins plugins, Terminal terminal) {
        this.analyses = analyses;
        this.plugins = plugins;
        this.terminal = terminal;
    }

    /** Asks the command that runs to stop. */
    public void cancel() {
        cancelled.set(true);
    }

    Analyses analyses() {
        return analyses.get();
    }

    Plugins plugins() {
        return plugins;
    }

    Terminal terminal() {
        return terminal;
    }

    PrintStream out() {
        return terminal.out();
    }

    /**
     * Shows on standard error how far something is: as a bar on a terminal, else a line a phase; not at all if quiet.
     */
    ShownProgress progress(String what, boolean quiet) {
        BooleanSupplier stop = cancelled::get;
        if (quiet) {
            return new ShownProgress.Silent(stop);
        }
        return terminal.live() ? new ProgressBar(terminal, what, stop) : new ProgressLines(terminal.err(), what, stop);
    }

    /** Says on standard error, in one line, what the user should know and what is no error. */
    void warn(Path file, String warning) {
        terminal.err().println(Problem.inFile(file.toString(), "warning: " + warning, "").line("astrarium"));
    }

    /** A path as short as the user would write it. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute).toString()
                : path.toString();
    }
}
