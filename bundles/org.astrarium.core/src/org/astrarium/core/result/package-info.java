/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Results: the numbers as a tree for the machine, and the same as measurements, tables, charts and sentences for
 * people.
 *
 * @version 0.1.0
 */
package org.astrarium.core.result;
