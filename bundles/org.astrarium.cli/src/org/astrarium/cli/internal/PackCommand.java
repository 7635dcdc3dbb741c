/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.astrarium.cli.Program;
import org.astrarium.data.dataset.ProjectZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code astrarium pack}: a project as one file. */
@Command(name = "pack", description = {"Packs a data set project into a zip file, to be mailed or kept.",
    "Linked files go in as copies, hidden files not; there is no path of this computer in it. "
            + "The same project gives the same bytes."})
final class PackCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "the project's folder")
    private Path project;

    @Parameters(index = "1", paramLabel = "ZIP", description = "the new zip file; one that is there is replaced")
    private Path zip;

    private final Session session;

    PackCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int files;
        try (ShownProgress progress = session.progress("pack", !session.terminal().live())) {
            files = ProjectZip.pack(project, zip, progress);
        }
        session.out().println(zip + ": " + files + (files == 1 ? " file" : " files"));
        return Program.DONE;
    }
}
