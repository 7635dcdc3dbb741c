/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

import org.astrarium.data.match.CrossMatch;
import org.eclipse.core.resources.IFile;

/**
 * A cross-match to be made.
 *
 * @param first  the first table
 * @param second the second table
 * @param match  how their rows are matched
 * @param target the new table, in a data set's folder {@code data}
 */
public record NewMatch(IFile first, IFile second, CrossMatch match, IFile target) {
}
