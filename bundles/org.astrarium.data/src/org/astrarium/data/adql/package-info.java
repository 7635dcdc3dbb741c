/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The text of queries in the Astronomical Data Query Language: its tokens, what may come next at a place, what the
 * comments at its head ask for, and where in it a service's message points.
 *
 * @version 0.1.0
 */
package org.astrarium.data.adql;
