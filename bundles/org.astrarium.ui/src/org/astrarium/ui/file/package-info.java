/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the editors share that open a file only to show it: reading beside the window, and reading again when it
 * changed.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.file;
