/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The image editor: an image or cube on the screen, with its place on the sky, its header and its histogram; and
 * a gallery of many small pictures.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.image;
