/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Charts in the window: drawn off the UI thread, zoomed and panned with the mouse, their points picked and linked to
 * rows of a table.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.chart;
