/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.tests;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.astrarium.cli.Plugins;
import org.astrarium.cli.Program;
import org.astrarium.cli.Terminal;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.analysis.Analysis;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** What a command wrote, and its exit status. */
record CommandLine(int status, String out, String err) {
    /** Runs a command in this process, its standard error no terminal. */
    static CommandLine run(Object... arguments) {
        return runOnTerminal(false, arguments);
    }

    /** Runs a command in this process; {@code live} if its standard error is a terminal. */
    static CommandLine runOnTerminal(boolean live, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), live, 80);
        int status = new Program(CommandLine::analyses, Plugins.NONE, terminal)
                .run(Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new CommandLine(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Those installed: OSGi services, or without OSGi those on the class path. */
    static Analyses analyses() {
        Bundle bundle = FrameworkUtil.getBundle(CommandLine.class);
        if (bundle == null) {
            return Analyses.onClassPath(CommandLine.class.getClassLoader());
        }
        BundleContext context = bundle.getBundleContext();
        try {
            return Analyses.of(context.getServiceReferences(Analysis.class, null).stream().map(context::getService)
                    .toList());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
