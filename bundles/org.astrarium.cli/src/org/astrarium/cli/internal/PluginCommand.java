/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Plugins.Plugin;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Analyses;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code astrarium plugin}: analysis plugins, in and out. */
@Command(name = "plugin", description = "Lists, installs and uninstalls analysis plugins.")
final class PluginCommand implements Callable<Integer> {
    private static final String SITE = "address or folder of an update site; without it those that the product knows";
    private static final String ID =
            "identifier of the plugin, or of its analysis: cepheid stands for org.astrarium.cepheid.feature";

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private PluginCommand() {
    }

    static CommandLine with(Session session) {
        return new CommandLine(new PluginCommand()).addSubcommand(new ListCommand(session))
                .addSubcommand(new InstallCommand(session)).addSubcommand(new UninstallCommand(session));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, install or uninstall");
    }

    /** A site as the user writes it: an address, a folder, or a zip file of one. */
    static URI site(String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
                return new URI(text);
            }
            Path path = Path.of(text).toAbsolutePath().normalize();
            if (Files.isRegularFile(path) && text.endsWith(".zip")) {
                return new URI("jar:" + path.toUri() + "!/");
            }
            if (Files.isDirectory(path)) {
                return path.toUri();
            }
        } catch (java.net.URISyntaxException | java.nio.file.InvalidPathException e) {
            throw new InputException(Problem.atKey("--site", "\"" + text + "\" is not an address: " + e.getMessage(),
                    ""), e);
        }
        throw new InputException(Problem.atKey("--site", "no such folder: " + text, "give an address or a folder"));
    }

    private static String full(String id) {
        return id.matches("[a-z][a-z0-9]*") ? Analyses.pluginOf(id) : id;
    }

    /** {@code plugin list}. */
    @Command(name = "list", description = "Lists the plugins installed, and with --site those that it offers.")
    private static final class ListCommand implements Callable<Integer> {
        @Option(names = "--site", paramLabel = "URL", description = "address or folder of an update site")
        private String site;

        private final Session session;

        ListCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            TextTable table = new TextTable(List.of("id", "version", "state", "name"));
            List<Plugin> installed = session.plugins().installed();
            installed.forEach(plugin -> table.row(List.of(plugin.id(), plugin.version(), "installed", plugin.name())));
            if (site != null) {
                try (ShownProgress progress = session.progress("plugins", !session.terminal().live())) {
                    session.plugins().offered(site(site), progress).stream().filter(offer -> !installed.contains(offer))
                            .forEach(offer -> table.row(List.of(offer.id(), offer.version(), "offered", offer.name())));
                }
            }
            table.print(session.out());
            return Program.DONE;
        }
    }

    /** {@code plugin install}. */
    @Command(name = "install", description = "Installs a plugin, or the newest version of it.")
    private static final class InstallCommand implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = ID)
        private String id;

        @Option(names = "--site", paramLabel = "URL", description = SITE)
        private String site;

        private final Session session;

        InstallCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Plugin plugin = plugin();
            session.out().println("installed " + plugin.id() + " " + plugin.version());
            return Program.DONE;
        }

        private Plugin plugin() {
            try (ShownProgress progress = session.progress(id, false)) {
                return session.plugins().install(full(id), site(site), progress);
            }
        }
    }

    /** {@code plugin uninstall}. */
    @Command(name = "uninstall", description = "Takes a plugin out. Its recipes stay; they say which plugin they need.")
    private static final class UninstallCommand implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = ID)
        private String id;

        @Option(names = "--site", paramLabel = "URL", hidden = true, description = "not needed")
        private String site;

        private final Session session;

        UninstallCommand(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            Plugin plugin = plugin();
            session.out().println("uninstalled " + plugin.id() + " " + plugin.version());
            return Program.DONE;
        }

        private Plugin plugin() {
            try (ShownProgress progress = session.progress(id, false)) {
                return session.plugins().uninstall(full(id), progress);
            }
        }
    }
}
