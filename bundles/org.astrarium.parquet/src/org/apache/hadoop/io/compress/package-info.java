/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Packing of bytes, as Parquet's codecs are made. A stand-in for the few classes of Hadoop that Parquet's library
 * refers to by name, written anew: nothing of Hadoop is here, and no more than Parquet uses to read and write files of
 * this machine.
 */
package org.apache.hadoop.io.compress;
