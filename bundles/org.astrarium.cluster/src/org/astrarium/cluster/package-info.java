/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Star clusters in a table of stars. {@link org.astrarium.cluster.ClusterAnalysis} does all of it; the other classes
 * are its steps, in the order {@link org.astrarium.cluster.ComputedColumns}, {@link org.astrarium.cluster.Sample},
 * {@link org.astrarium.cluster.Search}, {@link org.astrarium.cluster.Membership}; {@link
 * org.astrarium.cluster.Findings} holds what they found, and {@link org.astrarium.cluster.Members} follows a threshold
 * without a new fit.
 *
 * <p>Places are in deg, proper motions in mas/yr, parallaxes in mas, distances in pc, magnitudes in mag.
 *
 * @version 0.1.0
 */
package org.astrarium.cluster;
