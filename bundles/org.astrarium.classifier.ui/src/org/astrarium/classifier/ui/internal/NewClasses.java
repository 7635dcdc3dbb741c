/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.ui.internal;

import java.nio.file.Path;

/**
 * Images to be classified.
 *
 * @param model   whose model says what they are
 * @param images  their folder
 * @param dataset name of the data set that gets the table, there already or not
 * @param table   the table's name within its data
 */
record NewClasses(TrainedResult model, Path images, String dataset, String table) {
}
