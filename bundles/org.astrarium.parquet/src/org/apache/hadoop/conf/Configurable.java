/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.conf;

/** What takes a configuration. */
public interface Configurable {
    /** Gives it the configuration. */
    void setConf(Configuration configuration);

    /** The configuration it has. */
    Configuration getConf();
}
