/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Ensemble Markov chain Monte Carlo, and how far its result can be trusted.
 *
 * <p>Give an {@link org.astrarium.inference.mcmc.EnsembleSampler} a {@link org.astrarium.inference.mcmc.LogDensity} and
 * a
 * {@link org.astrarium.inference.mcmc.Start}; it returns {@link org.astrarium.inference.mcmc.Chains}, of which
 * {@link org.astrarium.inference.mcmc.Posterior} makes medians, intervals, autocorrelation times and a verdict. The
 * same seed gives the same chains on any number of threads, and a chain continued is the chain that a longer run would
 * have been.
 *
 * @version 0.1.0
 */
package org.astrarium.inference.mcmc;
