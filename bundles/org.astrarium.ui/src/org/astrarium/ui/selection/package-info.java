/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The active selection: the rows of a table that are marked everywhere at once, in the table, in charts and in the
 * views, whoever chose them.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.selection;
