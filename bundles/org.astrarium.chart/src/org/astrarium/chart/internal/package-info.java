/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * How charts are laid out and drawn. All lengths are in points, 1/72 inch; an output scales them as a whole, so that
 * screen and paper look alike.
 */
package org.astrarium.chart.internal;
