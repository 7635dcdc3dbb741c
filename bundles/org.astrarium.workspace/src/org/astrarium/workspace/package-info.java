/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Data sets as Eclipse projects: their nature, the check of their recipes, runs as jobs, and the state of each
 * recipe. Knows no window.
 *
 * @version 0.1.0
 */
package org.astrarium.workspace;
