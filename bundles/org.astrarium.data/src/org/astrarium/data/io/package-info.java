/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Table files, read into columns of primitives and written from them: VOTable, FITS, CSV, ECSV, Parquet, and to read
 * only ASCII, IPAC, MRT, tab-separated and Feather tables.
 *
 * @version 0.1.0
 */
package org.astrarium.data.io;
