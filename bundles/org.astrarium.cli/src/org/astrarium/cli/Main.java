/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli;

import org.astrarium.cli.internal.GuardedRun;
import org.astrarium.core.analysis.Analyses;

/** The command line without OSGi: {@code java -cp ... org.astrarium.cli.Main run leavitt.cepheid}. */
public final class Main {
    private Main() {
    }

    /** Runs a command and ends the program with its exit status. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(GuardedRun.of(program(Terminal.ofSystem()), arguments));
    }

    /** With the analyses on the class path, and no plugins. */
    static Program program(Terminal terminal) {
        return new Program(() -> Analyses.onClassPath(Main.class.getClassLoader()), Plugins.NONE, terminal);
    }
}
