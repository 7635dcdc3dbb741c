/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.mapreduce.lib.input;

/** Stands above Parquet's input format, of which only the names of its settings are used. */
public abstract class FileInputFormat {
}
