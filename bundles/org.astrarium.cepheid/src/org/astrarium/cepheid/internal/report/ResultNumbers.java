/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.cepheid.Findings;
import org.astrarium.cepheid.LeavittLaw;
import org.astrarium.cepheid.Systematic;
import org.astrarium.cepheid.TargetDistance;
import org.astrarium.cepheid.TargetSettings.Reference;
import org.astrarium.core.result.SampleStep;
import org.astrarium.inference.line.LineFit;

/** The numbers of result.json, by the names of the public contract. */
public final class ResultNumbers {
    private ResultNumbers() {
    }

    /** The tree of numbers. */
    public static Map<String, Object> of(Findings findings) {
        Map<String, Object> fits = new LinkedHashMap<>();
        findings.laws().forEach(law -> fits.put(law.settings().name(), fit(law)));
        Map<String, Object> posteriors = new LinkedHashMap<>();
        findings.posteriors().forEach(p -> posteriors.put(p.name(), PosteriorNumbers.of(p)));
        Map<String, Object> distances = new LinkedHashMap<>();
        findings.targets().forEach(target -> distances.put(target.settings().name(), distance(findings, target)));
        Map<String, Object> all = map("sample", findings.sample().steps().stream().map(ResultNumbers::step).toList(),
                "fits", fits,
                "posteriors", posteriors, "distances", distances);
        findings.comparison().ifPresent(c -> all.put("comparison", ComparisonNumbers.of(c)));
        return all;
    }

    private static Map<String, Object> step(SampleStep step) {
        return map("step", step.step(), "n", step.n());
    }

    private static Map<String, Object> fit(LeavittLaw law) {
        LineFit line = law.line();
        Map<String, Object> all = map("method", law.settings().method().word(),
                "distance", law.settings().source(),
                "n", line.n(), "rejected", line.rejected(), "pivot", line.pivot(),
                "errors", "as given",
                "slope", value(line.slope(), line.slopeError(), law.errorScale()),
                "intercept", value(line.intercept(), line.interceptError(), law.errorScale()),
                "covariance", line.covariance(), "chi2", line.chi2(), "dof", line.dof(), "rms", line.rms(),
                "error_scale", law.errorScale(), "left_out", law.points().leftOut());
        law.scatter().ifPresent(s -> all.put("scatter", map("value", s.value(), "error", s.error())));
        law.outliers().ifPresent(o -> all.put("outliers",
                map("fraction", map("value", o.fraction(), "error", o.fractionError()))));
        law.zeroPoint().ifPresent(z -> all.put("zero_point", map("value", z.value(), "error", z.error())));
        return all;
    }

    /** Both versions of an error: as given, and multiplied by the root of reduced chi-square where that is above 1. */
    private static Map<String, Object> value(double value, double error, double scale) {
        return map("value", value, "error", error, "error_scaled", error * scale);
    }

    private static Map<String, Object> distance(Findings findings, TargetDistance target) {
        Map<String, Object> all = map("n", target.size(), "from", target.settings().from(),
                "median", target.distances().median(), "lower", target.distances().lower(),
                "upper", target.distances().upper(), "mean", target.distances().mean(), "sd", target.distances().sd(),
                "modulus", map("median", target.moduli().median(), "lower", target.moduli().lower(),
                        "upper", target.moduli().upper()),
                "statistical", map("distance", target.error(), "modulus", target.modulusError(),
                        "law", target.lawError(), "stars", target.starError()));
        findings.systematic(target).ifPresent(s -> {
            all.put("systematic", systematic(s));
            all.put("total", map("distance", s.totalError(), "modulus", s.totalModulusError()));
        });
        target.settings().reference().ifPresent(reference -> all.put("reference", reference(target, reference)));
        return all;
    }

    /** Parts in mag, the whole in mag and in pc. */
    static Map<String, Object> systematic(Systematic systematic) {
        Map<String, Object> all = map("distance", systematic.error(), "modulus", systematic.modulusError());
        all.putAll(systematic.parts());
        all.put("largest", systematic.largest());
        return all;
    }

    private static Map<String, Object> reference(TargetDistance target, Reference reference) {
        return map("distance", reference.distance(), "error", reference.error(), "difference", target.difference());
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
