/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.data.dataset.ProjectUnzip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code astrarium unpack}: a project out of a zip file. */
@Command(name = "unpack", description = {
    "Takes a data set project out of a zip file, into a folder of its name in DIR.",
    "A zip file that would write elsewhere or grow without bound is refused. The project appears whole or not at all."})
final class UnpackCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ZIP", description = "the zip file")
    private Path zip;

    @Parameters(index = "1", paramLabel = "DIR", description = "folder to write the project's folder into")
    private Path folder;

    private final Session session;

    UnpackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path project = folder.resolve(ProjectUnzip.name(zip));
        try (ShownProgress progress = session.progress("unpack", !session.terminal().live())) {
            ProjectUnzip.unpack(zip, project, progress);
        }
        session.out().println(Session.shown(project));
        return Program.DONE;
    }
}
