/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a user adds to a table without changing its file: columns computed by an expression, and named subsets of its
 * rows. Both stand in a file beside the table and travel with it.
 *
 * @version 0.1.0
 */
package org.astrarium.data.subset;
