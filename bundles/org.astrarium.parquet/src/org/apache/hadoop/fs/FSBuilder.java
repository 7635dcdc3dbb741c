/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.fs;

import java.io.IOException;

/** What is set bit by bit before it is made. */
public interface FSBuilder<S, B extends FSBuilder<S, B>> {
    /** A wish that may be left unheard. */
    B opt(String key, String value);

    /** Makes it. */
    S build() throws IOException;
}
