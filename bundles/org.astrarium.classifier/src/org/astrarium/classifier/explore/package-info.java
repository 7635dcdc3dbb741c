/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */

/**
 * What a window shows beside a run's numbers: a recipe's images and classes before it runs, what a network sees of a
 * source, what a saved model says of it and where in the image that comes from, and the sources that were held out. All
 * of it is quick enough for a glance, none of it belongs into the thread of a window.
 *
 * @version 0.1.0
 */
package org.astrarium.classifier.explore;
