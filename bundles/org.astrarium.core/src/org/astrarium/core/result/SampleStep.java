/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.result;

/**
 * One step by which a sample shrinks.
 *
 * @param step        its name, as in the recipe
 * @param n           rows left after it
 * @param explanation what it keeps, in words for the report
 */
public record SampleStep(String step, int n, String explanation) {
}
