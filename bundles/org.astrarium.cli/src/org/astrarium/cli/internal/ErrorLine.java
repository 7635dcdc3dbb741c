/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Turns what went wrong into lines for the user and an exit status. */
final class ErrorLine {
    private static final String PROGRAM = "astrarium";

    private ErrorLine() {
    }

    /** Of a command that did not do what it was asked. */
    static int of(Throwable failure, PrintStream err, boolean debug) {
        int status = print(failure, err);
        if (debug) {
            failure.printStackTrace(err);
        }
        return status;
    }

    /** Of a command line that cannot be understood. */
    static int of(CommandLine.ParameterException failure, PrintStream err) {
        err.println(problem(failure).line(PROGRAM));
        return Program.WRONG_INPUT;
    }

    /** Of a command that did what it was asked, but could not say so: the disk is full, for one. */
    static int ofOutput(PrintStream err) {
        err.println(PROGRAM + ": standard output: cannot be written (make room, or send it elsewhere)");
        return Program.FAILED;
    }

    private static int print(Throwable failure, PrintStream err) {
        if (failure instanceof Progress.CancelledException) {
            err.println(PROGRAM + ": cancelled (what was there before is as it was)");
            return Program.CANCELLED;
        }
        if (failure instanceof ProblemException problems) {
            problems.problems().forEach(problem -> err.println(problem.line(PROGRAM)));
            return failure instanceof AnalysisException ? Program.FAILED : Program.WRONG_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            err.println(PROGRAM
                    + ": there is not enough memory for this table (give Java more, such as ASTRARIUM_JAVA_OPTS=-Xmx8g)");
            return Program.FAILED;
        }
        err.println(Problem.inFile("", "a defect of the program: " + failure,
                "run it again with --debug and report what it shows")
                .line(PROGRAM));
        return Program.FAILED;
    }

    private static Problem problem(CommandLine.ParameterException failure) {
        CommandSpec spec = failure.getCommandLine().getCommandSpec();
        String help = PROGRAM + (spec.parent() == null ? "" : " "
                + spec.qualifiedName(" ").replaceFirst("^astrarium ", "")) + " --help";
        if (failure instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), spec, help);
        }
        String message = failure.getMessage().replaceAll("\\s*\\R\\s*", " ");
        return Problem.atKey("", Character.toLowerCase(message.charAt(0)) + message.substring(1), "see " + help);
    }

    private static Problem unknown(String word, CommandSpec spec, String help) {
        boolean option = word.startsWith("-");
        List<String> known = new ArrayList<>();
        if (option) {
            spec.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).forEach(known::add);
        } else {
            known.addAll(spec.subcommands().keySet());
        }
        String kind = option ? "unknown option " : known.isEmpty() ? "one word too many: " : "unknown command ";
        String name = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        return Problem.atKey("", kind + "\"" + name + "\"", NearestName.remedy(name, known, "see " + help));
    }
}
