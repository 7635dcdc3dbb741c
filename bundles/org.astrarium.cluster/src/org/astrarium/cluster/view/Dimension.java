/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.view;

/** What diagrams of a field of stars are drawn in. */
public enum Dimension {
    /** Eastward place on the tangent plane. */
    XI,
    /** Northward place on the tangent plane. */
    ETA,
    /** Proper motion in right ascension. */
    PMRA,
    /** Proper motion in declination. */
    PMDEC,
    /** Parallax. */
    PARALLAX,
    /** Distance. */
    DISTANCE,
    /** Colour. */
    COLOUR,
    /** Magnitude. */
    MAGNITUDE
}
