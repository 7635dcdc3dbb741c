/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

/**
 * How a network stood after an epoch.
 *
 * @param number             from 1
 * @param loss               mean cross-entropy of the training images while they were learned from
 * @param accuracy           share of the training images told right after the epoch, as they are without augmentation
 * @param validationLoss     mean cross-entropy of the validation images, NaN without any
 * @param validationAccuracy share of the validation images told right, NaN without any
 */
public record Epoch(int number, double loss, double accuracy, double validationLoss, double validationAccuracy) {
}
