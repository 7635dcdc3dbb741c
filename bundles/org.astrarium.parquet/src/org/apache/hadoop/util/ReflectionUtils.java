/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.apache.hadoop.util;

import org.apache.hadoop.conf.Configurable;
import org.apache.hadoop.conf.Configuration;

/** Makes codecs by their class. */
public final class ReflectionUtils {
    private ReflectionUtils() {
    }

    /** A new one, with the configuration. */
    public static <T> T newInstance(Class<T> type, Configuration configuration) {
        try {
            T made = type.getDeclaredConstructor().newInstance();
            if (made instanceof Configurable configurable) {
                configurable.setConf(configuration);
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }
}
