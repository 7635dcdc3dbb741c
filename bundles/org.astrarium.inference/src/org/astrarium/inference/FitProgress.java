/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.inference;

/**
 * How far a fit is.
 *
 * @param fraction from 0 to 1
 * @param phase what it does, for the user
 */
public record FitProgress(double fraction, String phase) {
}
