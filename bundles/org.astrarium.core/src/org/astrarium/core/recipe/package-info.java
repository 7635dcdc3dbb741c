/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recipes: what a user asks of an analysis. A {@link org.astrarium.core.recipe.Schema} describes the keys; checking a
 * file's tree of values ({@link org.astrarium.core.recipe.Node}) against it gives a
 * {@link org.astrarium.core.recipe.Recipe} in which every key has a value of the right type, or the problems, each at
 * its line. The form in the workbench and the reference documentation come from the same schema.
 *
 * @version 0.1.0
 */
package org.astrarium.core.recipe;
