/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine;

import java.util.Objects;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;

/**
 * A value that takes the place of one in a recipe, for one run.
 *
 * @param path  path of the key, such as {@code fits[0].clip.sigma}
 * @param value its value, written as in a recipe: {@code 3}, {@code [DCEP, T2CEP]}, {@code {sigma: 3}}
 */
public record Setting(String path, String value) {
    /** Checks that nothing is missing. */
    public Setting {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A setting as it is written on the command line.
     *
     * @param text {@code key.path=value}
     * @throws InputException if there is no path or no equals sign
     */
    public static Setting parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InputException(Problem.atKey("--set", "\"" + text + "\" is not a setting",
                    "write key.path=value, such as seed=2"));
        }
        return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
}
