/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Leavitt law: from a table of Cepheids to Wesenheit magnitudes, period-luminosity relations and the distances that
 * follow from them. {@link org.astrarium.cepheid.CepheidAnalysis} does all of it; the other classes are its steps, in
 * the order
 * {@link org.astrarium.cepheid.DerivedColumns}, {@link org.astrarium.cepheid.Sample},
 * {@link org.astrarium.cepheid.LeavittLaw}, {@link org.astrarium.cepheid.TargetDistance},
 * {@link org.astrarium.cepheid.LawPosterior}.
 *
 * <p>Periods are in days, magnitudes in mag, distances in pc, parallaxes in mas.
 *
 * @version 0.1.0
 */
package org.astrarium.cepheid;
