/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a folder of cut-outs to what a network sees: which sources and bands are there, their pixels, and their
 * preprocessing.
 *
 * @version 0.1.0
 */
package org.astrarium.classifier.images;
