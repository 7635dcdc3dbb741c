/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a window shows of a recipe's stars and of the members of its clusters, as charts and numbers. {@link
 * org.astrarium.cluster.view.ViewMaker} makes a {@link org.astrarium.cluster.view.View} of a {@link
 * org.astrarium.cluster.view.Wish}; for a million stars that takes a while and belongs beside the window's own thread.
 *
 * @version 0.1.0
 */
package org.astrarium.cluster.view;
