/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.classifier.explore;

/**
 * Where in an image a model's answer comes from.
 *
 * @param width  pixels in a row
 * @param height rows
 * @param planes row by row from the lowest: of a gradient one a band, of an occlusion one in all
 */
public record Relevance(int width, int height, float[][] planes) {
    /**
     * The greatest size of any value, 0 where nothing matters: the end of a colour scale that has zero in its middle.
     */
    public float greatest() {
        float greatest = 0;
        for (float[] plane : planes) {
            for (float value : plane) {
                greatest = Math.max(greatest, Math.abs(value));
            }
        }
        return greatest;
    }
}
