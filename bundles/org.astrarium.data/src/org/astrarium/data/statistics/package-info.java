/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a column holds, in a few numbers.
 *
 * @version 0.1.0
 */
package org.astrarium.data.statistics;
