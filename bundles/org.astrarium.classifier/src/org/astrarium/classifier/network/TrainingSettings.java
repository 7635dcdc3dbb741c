/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.network;

import org.astrarium.classifier.images.Augmentation;

/**
 * How a network is trained.
 *
 * @param epochs       most passes over the training images
 * @param batch        images a step
 * @param patience     epochs without a better validation loss after which training ends; 0 trains all epochs
 * @param augmentation how images are changed
 * @param copies       how often an epoch shows each image, each time changed anew
 */
public record TrainingSettings(int epochs, int batch, int patience, Augmentation augmentation, int copies) {
}
