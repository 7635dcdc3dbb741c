/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Charts described as data: what is drawn, not how. An analysis makes them, the chart bundle draws them (on paper and
 * on screen), a result keeps them.
 *
 * <p>Texts of labels may hold {@code _{...}} and {@code ^{...}} for sub- and superscripts, and any Unicode letter.
 *
 * @version 0.1.0
 */
package org.astrarium.core.chart;
