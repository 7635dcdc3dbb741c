/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Reads images and cubes from FITS files, with their place on the sky, and sums them up.
 *
 * @version 0.1.0
 */
package org.astrarium.data.image;
