/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the editor area shows while there is nothing to edit: what to do first.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.welcome;
