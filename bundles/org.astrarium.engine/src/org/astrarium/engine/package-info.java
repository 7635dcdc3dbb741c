/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs a recipe file, from the reading of the inputs to a finished result folder with its report, and reads such
 * folders again. What the
 * workbench and the command line have in common: both give the same numbers because both call this.
 *
 * @version 0.1.0
 */
package org.astrarium.engine;
