/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Straight lines through points: ordinary and weighted least squares with iterative clipping, maximum likelihood with
 * intrinsic scatter or among outliers, and the likelihoods to sample. Arrays in, records out.
 *
 * <p>Start at {@link org.astrarium.inference.line.LineProblem}: describe the points, choose pivot and clip, and ask for
 * the fit.
 *
 * @version 0.1.0
 */
package org.astrarium.inference.line;
