/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Expressions over the rows of a table: conditions such as {@code parallax / parallax_error >= 10} and computed
 * numbers. They are parsed and evaluated here, block by block over the columns, and can reach nothing but the row's
 * values.
 *
 * @version 0.1.0
 */
package org.astrarium.data.expression;
