/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Classification of cut-outs in several bands: the recipe's keys and what they mean.
 *
 * @version 0.1.0
 */
package org.astrarium.classifier;
