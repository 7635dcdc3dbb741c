/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.io.TableFiles;

/** Where a command writes a table. */
final class TableOut {
    private TableOut() {
    }

    /** Says so before the work begins if no table can be written there. */
    static void check(Path out) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        List<String> known = TableFiles.writableExtensions();
        if (known.stream().noneMatch(name::endsWith)) {
            throw new InputException(Problem.inFile(out.toString(), "no table format has this ending",
                    "one of " + String.join(", ", known)));
        }
        TableFiles.checkWritable(out);
    }
}
