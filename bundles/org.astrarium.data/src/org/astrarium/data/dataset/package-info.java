/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is known of a data set project: {@code dataset.yaml} with its title, credit and source, and for each data file
 * where and when it came from, its rows and its checksum.
 *
 * @version 0.1.0
 */
package org.astrarium.data.dataset;
