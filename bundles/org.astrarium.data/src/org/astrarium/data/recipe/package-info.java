/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recipes as text: YAML 1.2 read into a tree whose every value knows its line and place, and edited in place, so that a
 * form can change one number and leave the rest of the file, comments included, as its author wrote it.
 *
 * @version 0.1.0
 */
package org.astrarium.data.recipe;
