/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.mapreduce;

/** Stands above Parquet's record reader, which is not used. */
public abstract class RecordReader {
}
