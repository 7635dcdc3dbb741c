/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import java.nio.file.Path;

/**
 * A data set to be made from a table file.
 *
 * @param project name of the project
 * @param title   title of the data set
 * @param credit  whom to thank for the data, empty for none
 * @param table   the file
 * @param linked  true if the file stays where it is and the project only points to it; else it is copied
 */
public record NewDataset(String project, String title, String credit, Path table, boolean linked) {
    /** A data set with a copy of the file. */
    public NewDataset(String project, String title, String credit, Path table) {
        this(project, title, credit, table, false);
    }
}
