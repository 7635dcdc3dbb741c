/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables as columns of primitives: typed, with unit, UCD, description and blanks; and selections of their rows as bit
 * sets. Values are immutable once made: a view or an analysis may keep a column without copying it.
 *
 * @version 0.1.0
 */
package org.astrarium.core.table;
