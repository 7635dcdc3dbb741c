/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What gives the workbench one look: icons, fonts, spacing, and empty states that say what to do next.
 *
 * @version 0.1.0
 */
package org.astrarium.ui.look;
