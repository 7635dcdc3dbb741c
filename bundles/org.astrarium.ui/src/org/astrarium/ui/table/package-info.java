/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables on the screen: the editor that opens any table file, the view of its columns, and what stands behind them:
 * rows in an order and under a filter ({@link org.astrarium.ui.table.RowView}), cells as text ({@link
 * org.astrarium.ui.table.CellText}), columns in short ({@link org.astrarium.ui.table.ColumnSummaries}). {@link
 * org.astrarium.ui.table.TablePane} shows a table anywhere else in the workbench.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.table;
