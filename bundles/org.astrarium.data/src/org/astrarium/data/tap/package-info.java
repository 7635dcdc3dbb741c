/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Queries to archives through the Table Access Protocol (TAP 1.0 and 1.1): asynchronous jobs as the Universal Worker
 * Service pattern (UWS 1.0 and 1.1) wants them, synchronous queries, uploads, and what a service says of itself (VOSI
 * 1.0 and 1.1).
 *
 * <p>What is wrong is thrown as in the rest of the house: an
 * {@link org.astrarium.core.problem.InputException} where the query or the service's address is at fault, an
 * {@link org.astrarium.core.problem.AnalysisException} where the service or the way to it failed, an overflow that was
 * not allowed among them. Nothing that a service sends is believed: sizes are bounded, and text is cleaned before it is
 * shown.
 *
 * @version 0.1.0
 */
package org.astrarium.data.tap;
