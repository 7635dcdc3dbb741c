/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Random numbers that depend on a seed and an address, not on who draws first: the same on any number of threads.
 *
 * @version 0.1.0
 */
package org.astrarium.inference.random;
