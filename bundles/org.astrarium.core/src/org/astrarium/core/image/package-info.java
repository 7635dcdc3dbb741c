/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Images as planes of pixels, with their header, unit and place on the sky. Values are immutable once made: a view or
 * an analysis may keep a plane without copying it.
 *
 * @version 0.1.0
 */
package org.astrarium.core.image;
