/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.images;

/**
 * A source that is left out.
 *
 * @param source its name
 * @param why    in plain words
 */
public record Skipped(String source, String why) {
}
