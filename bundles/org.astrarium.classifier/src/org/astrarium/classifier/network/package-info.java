/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Neural networks behind an interface of our own, so that the library that trains them can be another plugin's.
 *
 * @version 0.1.0
 */
package org.astrarium.classifier.network;
