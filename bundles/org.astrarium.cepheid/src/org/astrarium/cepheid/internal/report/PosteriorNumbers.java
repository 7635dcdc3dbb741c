/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cepheid.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.astrarium.cepheid.LawPosterior;
import org.astrarium.inference.mcmc.ParameterSummary;

/** The numbers of a posterior, by the names of the public contract. */
final class PosteriorNumbers {
    private PosteriorNumbers() {
    }

    static Map<String, Object> of(LawPosterior posterior) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        posterior.posterior().parameters().forEach(p -> parameters.put(p.name(), parameter(p)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("parameters", parameters);
        all.put("acceptance", posterior.posterior().acceptance());
        all.put("discarded", posterior.posterior().discarded());
        all.put("kept", posterior.posterior().kept());
        all.put("verdict", posterior.posterior().verdict().word());
        all.put("reason", posterior.posterior().reason());
        return all;
    }

    private static Map<String, Object> parameter(ParameterSummary parameter) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("median", parameter.median());
        all.put("lower", parameter.lower());
        all.put("upper", parameter.upper());
        all.put("mean", parameter.mean());
        all.put("sd", parameter.sd());
        all.put("tau", parameter.tau());
        all.put("ess", parameter.ess());
        all.put("rhat", parameter.rhat());
        return all;
    }
}
