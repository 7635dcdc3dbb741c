/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.astrarium.cli.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command {@code astrarium} itself, and the way to its subcommands. */
@Command(name = "astrarium", version = "Astrarium " + Program.VERSION, sortOptions = false, usageHelpAutoWidth = true,
        description = "A workbench for astronomers: from an archive's table to a publishable number.",
        synopsisHeading = "usage: ", customSynopsis = {"astrarium                       opens the workbench",
                "       astrarium COMMAND [ARGUMENT]..."},
        descriptionHeading = "%n", optionListHeading = "%noptions:%n", commandListHeading = "%ncommands:%n",
        footerHeading = "%nexit status:%n", footer = {"  0  done",
        "  1  the run failed for a reason inside the data or the numbers",
                "  2  the command line, a recipe or an input file is wrong", "  3  cancelled"})
public final class Commands implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "shows this help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "shows the version")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "shows where in the program an error arose")
    private boolean debug;

    private final CommandLine line = new CommandLine(this);

    private Commands(Session session, String... arguments) {
        subcommands(session, arguments).forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.getSubcommands().values().forEach(Commands::dress);
        line.registerConverter(Path.class, Commands::path);
        line.setExecutionStrategy(Commands::execute);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((failure, words) -> ErrorLine.of(failure, session.terminal().err()));
        line.setExecutionExceptionHandler((failure, command, parsed) ->
                ErrorLine.of(failure, session.terminal().err(), debug));
    }

    /** Runs the command that the arguments name; returns the exit status. */
    public static int run(Session session, String... arguments) {
        int status;
        try {
            status = new Commands(session, arguments).line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            status = ErrorLine.of(failure, session.terminal().err(), Arrays.asList(arguments).contains("--debug"));
        }
        // a print stream swallows what goes wrong with it
        if (session.out().checkError() && status == Program.DONE) {
            status = ErrorLine.ofOutput(session.terminal().err());
        }
        session.terminal().err().flush();
        return status;
    }

    /**
     * The subcommand that the arguments begin with, and all where they begin with none: what a command takes is found
     * by reflection, and to do so for all of them takes longer than many a command.
     */
    private static Map<String, Supplier<Object>> subcommands(Session session, String... arguments) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("run", () -> new RunCommand(session));
        all.put("info", () -> new InfoCommand(session));
        all.put("convert", () -> new ConvertCommand(session));
        all.put("match", () -> new MatchCommand(session));
        all.put("query", () -> new QueryCommand(session));
        all.put("classify", () -> new ClassifyCommand(session));
        all.put("pack", () -> new PackCommand(session));
        all.put("unpack", () -> new UnpackCommand(session));
        all.put("examples", () -> new ExamplesCommand(session));
        all.put("analyses", () -> new AnalysesCommand(session));
        all.put("plugin", () -> PluginCommand.with(session));
        String first = arguments.length == 0 ? "" : arguments[0];
        if (all.containsKey(first)) {
            all.keySet().retainAll(Set.of(first));
        }
        return all;
    }

    @Override
    public Integer call() {
        line.usage(line.getOut());
        return Program.DONE;
    }

    /** A request for help hides all other mistakes; of a command that does not exist it would show another's. */
    private static int execute(ParseResult parsed) {
        if (parsed.isUsageHelpRequested() && !parsed.unmatched().isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is not a file name");
        }
    }

    /** The help of all commands looks the same. */
    private static void dress(CommandLine command) {
        command.getCommandSpec().usageMessage().synopsisHeading("usage: ").descriptionHeading("%n")
                .parameterListHeading("%narguments:%n")
                .optionListHeading("%noptions:%n").commandListHeading("%ncommands:%n").autoWidth(true)
                .sortOptions(false);
        command.getSubcommands().values().forEach(Commands::dress);
    }
}
