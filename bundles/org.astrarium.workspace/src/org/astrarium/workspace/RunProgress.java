/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace;

/**
 * How far a run is.
 *
 * @param fraction part done, 0 to 1
 * @param phase    what is being done
 */
public record RunProgress(double fraction, String phase) {
}
