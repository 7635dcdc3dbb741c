/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Cross-match of two tables: which rows of one belong to which of the other, by identifier or by position on the sky,
 * and the table that joins them.
 *
 * @version 0.1.0
 */
package org.astrarium.data.match;
