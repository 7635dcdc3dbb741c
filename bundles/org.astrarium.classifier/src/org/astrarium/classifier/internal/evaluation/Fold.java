/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.internal.evaluation;

/**
 * One division of the sources.
 *
 * @param repeat which repetition, from 1
 * @param number which fold of it, from 1
 * @param train  sources to learn from
 * @param test   sources held out
 */
public record Fold(int repeat, int number, int[] train, int[] test) {
}
