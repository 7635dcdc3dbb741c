/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.mapreduce;

/** Named by methods of Parquet that are not called. */
public interface JobContext {
}
