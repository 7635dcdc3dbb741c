/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

/** Picks files. */
public interface PathFilter {
    /** True for one that is wanted. */
    boolean accept(Path path);
}
