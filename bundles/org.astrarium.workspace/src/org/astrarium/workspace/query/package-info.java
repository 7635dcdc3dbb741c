/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Queries to archives that outlive the window: their jobs, their results as data sets, and what the services have.
 *
 * @version 0.1.0
 */
package org.astrarium.workspace.query;
