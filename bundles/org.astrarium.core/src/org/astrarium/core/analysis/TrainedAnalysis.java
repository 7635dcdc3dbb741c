/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.core.analysis;

import java.nio.file.Path;
import org.astrarium.core.image.ImageFolder;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.table.Table;

/** An analysis whose results hold a model, a folder of files, that can be applied to images it has never seen. */
public interface TrainedAnalysis extends Analysis {
    /** Whether a folder holds a model of this analysis. Looks at its description alone. */
    boolean trained(Path model);

    /**
     * Applies a model.
     *
     * @param model  folder of the model, as a result holds it
     * @param images the images
     * @return a row for each source, with what the model says of it
     * @throws InputException if the model was not written by this analysis, was changed since, or does not fit the
     *                                     images
     * @throws Progress.CancelledException if it was cancelled
     */
    Table apply(Path model, ImageFolder images, Progress progress);
}
