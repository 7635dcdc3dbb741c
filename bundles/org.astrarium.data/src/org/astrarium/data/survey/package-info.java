/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What surveys call their columns: a recipe speaks of roles (period, g, parallax), a survey's preset and the recipe's
 * own overrides say which column plays each.
 *
 * @version 0.1.0
 */
package org.astrarium.data.survey;
