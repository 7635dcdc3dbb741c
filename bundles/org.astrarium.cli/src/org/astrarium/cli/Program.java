/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.astrarium.cli.internal.Commands;
import org.astrarium.cli.internal.Session;
import org.astrarium.core.analysis.Analyses;

/** The program {@code astrarium} without its window: commands in, text and an exit status out. */
public final class Program {
    /** Version of the program, as the bundle's. */
    public static final String VERSION = "0.1.0";

    /** Exit status of a command that did what it was asked. */
    public static final int DONE = 0;
    /** Exit status of a run that failed for a reason inside the data or the numbers. */
    public static final int FAILED = 1;
    /** Exit status where the command line, a recipe or an input file is wrong. */
    public static final int WRONG_INPUT = 2;
    /** Exit status of a command that was cancelled. */
    public static final int CANCELLED = 3;

    private final Session session;

    /**
     * @param analyses finds those that are installed; asked only by commands that need them
     * @param plugins  those of the product
     * @param terminal where to write
     */
    public Program(Supplier<Analyses> analyses, Plugins plugins, Terminal terminal) {
        this.session = new Session(Objects.requireNonNull(analyses, "analyses"),
                Objects.requireNonNull(plugins, "plugins"),
                Objects.requireNonNull(terminal, "terminal"));
    }

    /** Runs the command that the arguments name; returns the exit status. Throws nothing that a user could mend. */
    public int run(String... arguments) {
        return Commands.run(session, arguments);
    }

    /** Asks a command that runs in another thread to stop; {@link #run} then returns {@link #CANCELLED} soon. */
    public void cancel() {
        session.cancel();
    }
}
