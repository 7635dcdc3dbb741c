/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Images on the screen: limits, stretch and colours of their pixels, composites of three bands, and views at any zoom
 * drawn from planes that are halved again and again.
 *
 * @version 0.1.0
 */
package org.astrarium.chart.image;
