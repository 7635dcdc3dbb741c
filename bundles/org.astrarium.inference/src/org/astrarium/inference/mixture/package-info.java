/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Mixtures of Gaussians, fitted by expectation and maximisation to rows that may be more than the heap holds.
 *
 * <p>Give {@link org.astrarium.inference.mixture.MixtureFitter#of} some {@link org.astrarium.inference.mixture.Rows}
 * and {@link org.astrarium.inference.mixture.MixtureSettings}; it returns a
 * {@link org.astrarium.inference.mixture.MixtureFit} for a number of components, and
 * {@link org.astrarium.inference.mixture.Memberships} for all rows. Components may be even over a region of some
 * columns, such as a field on the sky. {@code org.astrarium.inference.deconvolution} does the same for rows with
 * errors.
 *
 * @version 0.1.0
 */
package org.astrarium.inference.mixture;
