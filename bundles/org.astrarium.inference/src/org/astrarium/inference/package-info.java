/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What every kind of inference shares: the exception that says in one line why numbers cannot be had.
 *
 * @version 0.1.0
 */
package org.astrarium.inference;
