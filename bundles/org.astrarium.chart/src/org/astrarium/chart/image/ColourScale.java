/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.chart.image;

/** Colours from dark to bright. The coloured ones are even to the eye and to those who see colours differently. */
public enum ColourScale {
    /** Black to white. */
    GREY("Grey", 0x000000, 0xFFFFFF),
    /** Viridis (van der Walt and Smith 2015). */
    VIRIDIS("Viridis", 0x440154, 0x48186A, 0x472D7B, 0x424086, 0x3B528B, 0x33638D, 0x2C728E, 0x26828E, 0x21918C,
            0x1FA088, 0x28AE80, 0x3FBC73, 0x5EC962, 0x84D44B, 0xADDC30, 0xD8E219, 0xFDE725),
    /** Cividis (Nunez, Anderton and Renslow 2018). */
    CIVIDIS("Cividis", 0x00224E, 0x002E6A, 0x1A386F, 0x32436D, 0x434E6C, 0x535A6D, 0x61656F, 0x6F7073, 0x7D7C78,
            0x8C8878, 0x9B9476, 0xABA072, 0xBCAE6C, 0xCDBB63, 0xDEC958, 0xF0D846, 0xFEE838),
    /** Inferno (van der Walt and Smith 2015). */
    INFERNO("Inferno", 0x000004, 0x0B0724, 0x210C4A, 0x3D0965, 0x57106E, 0x71196E, 0x8A226A, 0xA32C61, 0xBC3754,
            0xD24644, 0xE45A31, 0xF1731D, 0xF98E09, 0xFCAC11, 0xF9CB35, 0xF2EA69, 0xFCFFA4);

    private final String label;
    private final int[] stops;

    ColourScale(String label, int... stops) {
        this.label = label;
        this.stops = stops;
    }

    /** Its name for the user. */
    public String label() {
        return label;
    }

    /** The colour, as 0xRRGGBB, for a brightness from 0 to 1. */
    public int rgb(double brightness) {
        double at = Math.max(0, Math.min(1, brightness)) * (stops.length - 1);
        int stop = Math.min(stops.length - 2, (int) at);
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double one = stops[stop] >> shift & 0xFF;
            double other = stops[stop + 1] >> shift & 0xFF;
            mixed |= (int) Math.round(one + (at - stop) * (other - one)) << shift;
        }
        return mixed;
    }
}
