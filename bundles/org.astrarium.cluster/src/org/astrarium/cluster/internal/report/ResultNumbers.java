/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.cluster.ClusterDistance;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Found;
import org.astrarium.cluster.Group;
import org.astrarium.cluster.MemberComparison;
import org.astrarium.cluster.Membership;
import org.astrarium.cluster.Shell;
import org.astrarium.core.result.SampleStep;
import org.astrarium.inference.mixture.Attempt;
import org.astrarium.inference.mixture.Component;
import org.astrarium.inference.mixture.ComponentErrors;
import org.astrarium.inference.mixture.MixtureFit;

/** The numbers of result.json, by the names of the public contract. */
public final class ResultNumbers {
    private ResultNumbers() {
    }

    /** The tree of numbers. */
    public static Map<String, Object> of(Findings findings) {
        Map<String, Object> all = map("sample", findings.steps().stream().map(ResultNumbers::step).toList());
        findings.search().ifPresent(search -> {
            all.put("search", search.shells().stream().map(s -> shell(s, search.settings().features())).toList());
            all.put("found", search.found().stream().map(ResultNumbers::found).toList());
        });
        Map<String, Object> clusters = new LinkedHashMap<>();
        findings.clusters().forEach(cluster -> clusters.put(cluster.settings().name(), cluster(cluster)));
        all.put("clusters", clusters);
        return all;
    }

    private static Map<String, Object> step(SampleStep step) {
        return map("step", step.step(), "n", step.n());
    }

    private static Map<String, Object> model(MixtureFit fit) {
        return map("components", fit.components(), "bic", fit.bic(), "aic", fit.aic(), "icl", fit.icl(),
                "log_likelihood", fit.logLikelihood(), "parameters", fit.parameters(),
                "iterations", fit.iterations(), "converged", fit.converged(),
                "starts", fit.attempts().stream().map(ResultNumbers::attempt).toList());
    }

    private static Map<String, Object> attempt(Attempt attempt) {
        return map("from", attempt.origin().name().toLowerCase(java.util.Locale.ROOT), "bic", attempt.bic(),
                "iterations", attempt.iterations(), "converged", attempt.converged());
    }

    private static Map<String, Object> shell(Shell shell, List<String> features) {
        List<Object> components = new ArrayList<>();
        for (Group group : shell.groups()) {
            Map<String, Object> one = component(shell.chosen().mixture().components().get(group.component()), features,
                    group.rows().length, group.significant());
            one.put("significance", group.excess().significance());
            one.put("contrast", group.excess().contrast());
            one.put("counts", map("both", group.excess().both(), "motion", group.excess().motion(),
                    "place", group.excess().place(), "neither", group.excess().neither()));
            components.add(one);
        }
        return map("range", List.of(shell.from(), shell.to()), "n", shell.n(),
                "models", shell.fits().stream().map(ResultNumbers::model).toList(),
                "chosen", shell.chosen() == null ? null : shell.chosen().components(), "components", components);
    }

    private static Map<String, Object> found(Found found) {
        Map<String, Object> all = map("name", found.name(), "known", found.known().isPresent(),
                "significance", found.significance(), "range", List.of(found.from(), found.to()),
                "n", found.rows().length, "ra", found.ra(), "dec", found.dec(), "radius", found.place().radius(),
                "pmra", found.motion().x(), "pmdec", found.motion().y());
        found.distance().ifPresent(d -> all.put("distance", distance(d)));
        return all;
    }

    private static Map<String, Object> cluster(Membership cluster) {
        List<Object> components = new ArrayList<>();
        List<Component> mixture = cluster.chosen().mixture().components();
        int[] counts = new int[mixture.size()];
        for (int component : cluster.component()) {
            counts[component]++;
        }
        for (int k = 0; k < mixture.size(); k++) {
            Map<String, Object> one = component(mixture.get(k), cluster.features().names(), counts[k],
                    cluster.group().holds(k));
            if (mixture.get(k).uniform()) {
                one.put("even", true);
            }
            components.add(one);
        }
        Map<String, Object> all = map("n", cluster.features().size(),
                "models", cluster.fits().stream().map(ResultNumbers::model).toList(),
                "chosen", cluster.chosen().components(), "components", components,
                "members", cluster.members().count(), "expected_contamination", cluster.members().contamination(),
                "expected_missed", cluster.members().missed());
        errors(cluster).ifPresent(e -> all.put("errors", e));
        all.put("distance", cluster.distance().map(ResultNumbers::distance).orElse(null));
        cluster.comparison().ifPresent(c -> all.put("comparison", comparison(c)));
        all.put("table", "tables/" + cluster.settings().slug() + ".vot");
        return all;
    }

    /** Bootstrap errors of the cluster's component. */
    private static Optional<Map<String, Object>> errors(Membership cluster) {
        return cluster.bootstrap().map(bootstrap -> {
            ComponentErrors errors = cluster.group().errors(bootstrap);
            return map("replicates", bootstrap.replicates().size(), "weight", errors.weight(),
                    "mean", named(cluster.features().names(), errors.mean()),
                    "sd", named(cluster.features().names(), errors.sd()));
        });
    }

    private static Map<String, Object> component(Component component, List<String> features, int n,
            boolean cluster) {
        double[] sd = new double[component.dimension()];
        List<Object> covariance = new ArrayList<>();
        for (int a = 0; a < sd.length; a++) {
            sd[a] = component.sd(a);
            List<Object> row = new ArrayList<>();
            for (double value : component.covariance()[a]) {
                row.add(value);
            }
            covariance.add(row);
        }
        return map("weight", component.weight(), "mean", named(features, component.mean()), "sd", named(features, sd),
                "covariance", covariance, "n", n, "cluster", cluster);
    }

    private static Map<String, Object> named(List<String> names, double[] values) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            all.put(names.get(j), values[j]);
        }
        return all;
    }

    private static Map<String, Object> distance(ClusterDistance distance) {
        return map("value", distance.distance(), "error", distance.error(),
                "statistical", distance.statisticalError(), "systematic", distance.systematicError(),
                "modulus", distance.modulus(), "n", distance.n(), "clipped", distance.clipped(),
                "parallax", map("value", distance.parallax(), "statistical", distance.statistical(),
                        "systematic", distance.systematic(), "zero_point", distance.zeroPoint()));
    }

    private static Map<String, Object> comparison(MemberComparison c) {
        return map("published", c.published(), "present", c.present(), "common", c.common().length,
                "cut", c.cut().length, "missed", c.missed().length, "extra", c.extra().length,
                "completeness", c.completeness(), "purity", c.purity(), "f1", c.f1());
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
