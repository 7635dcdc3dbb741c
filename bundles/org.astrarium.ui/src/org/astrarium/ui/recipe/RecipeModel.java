/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.recipe;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;

/**
 * The recipe of an open editor. The text is the only truth: all pages show it and change it. To be used in the UI
 * thread.
 */
public interface RecipeModel {
    /** The recipe's file. */
    IFile file();

    /** The recipe as it was when last looked at, which is at most some tenths of a second ago. */
    RecipeSnapshot snapshot();

    /** Calls {@code listener} in the UI thread whenever the recipe changed; the way to end that is returned. */
    Runnable onChange(Consumer<RecipeSnapshot> listener);

    /**
     * Writes a value into the text and leaves everything else as it is.
     *
     * @param path  such as {@code fits[0].clip.sigma}
     * @param value String, Boolean, Long, Double, List or Map; null takes the key away, so that its default holds
     */
    void set(String path, Object value);
}
