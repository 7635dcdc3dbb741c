/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Charts of the core drawn: to an image for the screen, to PNG and SVG files, and as a view that knows which datum
 * lies under a pixel. Everything may be called off the UI thread and without a display.
 *
 * @version 0.1.0
 */
package org.astrarium.chart;
