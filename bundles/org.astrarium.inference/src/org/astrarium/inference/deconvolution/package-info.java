/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Mixtures behind rows that have errors, each its own: extreme deconvolution (Bovy, Hogg and Roweis 2011, Annals of
 * Applied Statistics 5, 1657).
 *
 * <p>{@link org.astrarium.inference.deconvolution.Deconvolution} gives a
 * {@link org.astrarium.inference.mixture.MixtureFitter} whose components are those of the rows as they would be without
 * errors.
 *
 * @version 0.1.0
 */
package org.astrarium.inference.deconvolution;
