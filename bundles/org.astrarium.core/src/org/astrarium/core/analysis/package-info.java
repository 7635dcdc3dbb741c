/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * An analysis is a pure function from a recipe and a data set to a result. It is registered as an OSGi service of type
 * {@link org.astrarium.core.analysis.Analysis}, and named in {@code META-INF/services} for programs without OSGi.
 *
 * @version 0.1.0
 */
package org.astrarium.core.analysis;
