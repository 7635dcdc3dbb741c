/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

import org.astrarium.core.table.Table;

/** A table of a result: the name its file gets (without extension), what it holds, and the rows. */
public record NamedTable(String id, String description, Table table) {
}
