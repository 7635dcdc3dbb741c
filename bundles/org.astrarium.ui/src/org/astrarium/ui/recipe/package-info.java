/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The recipe editor as others see it. A bundle that belongs to an analysis adds a page through the extension point
 * {@code org.astrarium.ui.analyses}, with a class that implements {@link org.astrarium.ui.recipe.RecipePage}.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.recipe;
