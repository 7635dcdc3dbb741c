/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.cepheid.Comparison;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.inference.line.LineFit;

/** The numbers of a comparison for result.json. */
final class ComparisonNumbers {
    private ComparisonNumbers() {
    }

    static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("target", comparison.target().settings().name());
        all.put("cuts", comparison.cuts().stream().map(ComparisonNumbers::cut).toList());
        all.put("zero_points", comparison.zeroPoints().stream().map(ComparisonNumbers::zeroPoint).toList());
        comparison.preferred().ifPresent(best -> all.put("preferred", zeroPoint(best)));
        return all;
    }

    private static Map<String, Object> cut(Comparison.Cut cut) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("fit", cut.law().settings().name());
        all.put("parallax_over_error", cut.ratio());
        all.putAll(law(cut.law()));
        all.put("distance", distance(cut.distance()));
        return all;
    }

    private static Map<String, Object> zeroPoint(Comparison.Case one) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", one.name());
        LeavittLaw.FittedZeroPoint zero = one.plain().law().zeroPoint().orElseThrow();
        all.put("zero_point", pair(zero.value(), Double.isNaN(zero.error()) ? one.error() : zero.error()));
        all.putAll(law(one.plain().law()));
        all.put("distance", distance(one.plain()));
        one.corrected().ifPresent(d -> all.put("distance_metallicity", distance(d)));
        all.put("systematic", ResultNumbers.systematic(one.systematic()));
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("distance", one.systematic().totalError());
        total.put("modulus", one.systematic().totalModulusError());
        all.put("total", total);
        return all;
    }

    private static Map<String, Object> law(LeavittLaw law) {
        LineFit line = law.line();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("n", line.n());
        all.put("slope", pair(line.slope(), line.slopeError() * law.errorScale()));
        all.put("intercept", pair(line.intercept(), line.interceptError() * law.errorScale()));
        return all;
    }

    private static Map<String, Object> distance(TargetDistance distance) {
        return pair(distance.distances().median(), distance.error());
    }

    private static Map<String, Object> pair(double value, double error) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("value", value);
        pair.put("error", error);
        return pair;
    }
}
