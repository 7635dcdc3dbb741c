/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.core.analysis.Progress;

/**
 * What a target's distance may be off by for reasons that more stars do not cure, as errors of its modulus in mag.
 *
 * @param target           the target
 * @param zeroPoint        from the zero point of the parallaxes: the published one's error, and how far that is from
 *                         the one used; 0 where the fit found it itself, since its error is a statistical one then
 * @param colourCoefficient from the law of the dust: {@value #COLOUR_COEFFICIENT_STEP} in the colour coefficient
 * @param law              from the way the law is fitted: the largest change with another method for the same stars
 *                         or, in parallax space, without those more than 3 rms off
 * @param selection        from the cut in parallax over its error: half the change between a cut at 3 and one at 12; 0
 *                         where the recipe makes none
 * @param metallicity      from the error of the metallicity term; where the recipe gives none, all of what the term is
 *                         between the Large Magellanic Cloud and the Milky Way: {@value #OMITTED_METALLICITY} mag
 */
public record Systematic(TargetDistance target, double zeroPoint, double colourCoefficient, double law,
        double selection, double metallicity) {
    /**
     * What an unknown difference in metallicity may do, in mag: 0.4 dex, as between the Cepheids of the Large
     * Magellanic Cloud and of the Milky Way's young disc (Romaniello et al. 2022, A&amp;A 658, A29), times 0.4 mag/dex,
     * in the middle of what is found for magnitudes free of reddening (Breuval et al. 2022).
     */
    public static final double OMITTED_METALLICITY = 0.16;
    /** How well the colour coefficient is known. */
    public static final double COLOUR_COEFFICIENT_STEP = 0.1;
    /** The zero point of the catalogue of Bailer-Jones et al. (2018), in mas. */
    private static final double BAILER_JONES = -0.029;
    /** How well zero points of single stars are known, in mas (Riess et al. 2021, ApJ 908, L6). */
    private static final double LINDEGREN_ERROR = 0.010;

    /** Measures the target again with each assumption changed. */
    static Systematic of(Findings findings, TargetDistance target, Progress progress) {
        Sensitivity sensitivity = findings.sensitivity(target, progress);
        double shift = zeroPointError(findings, target);
        double zero = shift == 0 ? 0 : magnitudes(sensitivity.parallaxesLargerBy(shift));
        progress.checkCancelled();
        double coefficient = findings.settings().wesenheit().colourCoefficient();
        double dust = magnitudes(sensitivity.colourCoefficient(coefficient + COLOUR_COEFFICIENT_STEP,
                findings.input()));
        progress.checkCancelled();
        double selection = findings.hasParallaxes() ? magnitudes(sensitivity.parallaxCut()) / 2 : 0;
        progress.checkCancelled();
        double law = Math.max(magnitudes(sensitivity.otherMethods()), magnitudes(sensitivity.withoutOutliers()));
        return new Systematic(target, zero, dust, law, selection,
                target.settings().metallicity().map(TargetSettings.Metallicity::error).orElse(OMITTED_METALLICITY));
    }

    private static double magnitudes(double change) {
        return Double.isFinite(change) ? Math.abs(5 * Math.log10(1 + change)) : 0;
    }

    /** In mas: 0 where nothing is published, or the fit knows better. */
    private static double zeroPointError(Findings findings, TargetDistance target) {
        FitSettings fit = target.law().settings();
        if (fit.zeroPoint().map(ZeroPointPrior::fitted).orElse(false)) {
            return 0;
        }
        ZeroPoint general = findings.settings().zeroPoint();
        boolean catalogue = fit.distance() == DistanceKind.BAILER_JONES;
        if (general.lindegren2021() && !catalogue) {
            return LINDEGREN_ERROR;
        }
        double used = catalogue ? BAILER_JONES
                : fit.zeroPoint().map(ZeroPointPrior::mean).orElse(general.value());
        return ZeroPoint.best(findings.recipe().root().text("survey"))
                .map(best -> Math.hypot(best.error(), best.value() - used)).orElse(0.0);
    }

    /** The parts by name, in mag, the order of the record. */
    public Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("zero_point", zeroPoint);
        parts.put("colour_coefficient", colourCoefficient);
        parts.put("law", law);
        parts.put("selection", selection);
        parts.put("metallicity", metallicity);
        return parts;
    }

    /** The name of the largest part. */
    public String largest() {
        return parts().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** All parts together, in quadrature, in mag. */
    public double modulusError() {
        return Math.sqrt(parts().values().stream().mapToDouble(p -> p * p).sum());
    }

    /** The same as an error of the distance, in pc. */
    public double error() {
        return DistanceModulus.distanceError(target.distances().median(), modulusError());
    }

    /** Statistical and systematic error together, in mag. */
    public double totalModulusError() {
        return Math.hypot(modulusError(), target.modulusError());
    }

    /** The same as an error of the distance, in pc. */
    public double totalError() {
        return DistanceModulus.distanceError(target.distances().median(), totalModulusError());
    }
}
