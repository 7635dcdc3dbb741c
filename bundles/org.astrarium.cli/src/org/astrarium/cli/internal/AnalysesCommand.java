/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.core.analysis.Analysis;
import picocli.CommandLine.Command;

/** {@code astrarium analyses}: what is installed. */
@Command(name = "analyses", description = "Lists the analyses installed.")
final class AnalysesCommand implements Callable<Integer> {
    private final Session session;

    AnalysesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Analysis> all = session.analyses().all();
        if (all.isEmpty()) {
            session.out().println("No analysis is installed. Install one with: astrarium plugin install ID --site URL");
            return Program.DONE;
        }
        TextTable table = new TextTable(List.of("id", "version", "recipes", "name", "description"));
        all.forEach(a -> table.row(List.of(a.id(), a.version(), "." + a.id(), a.name(), a.description())));
        table.print(session.out());
        return Program.DONE;
    }
}
