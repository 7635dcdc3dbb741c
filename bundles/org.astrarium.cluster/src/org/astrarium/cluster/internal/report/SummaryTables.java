/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrarium.cluster.ClusterDistance;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Found;
import org.astrarium.cluster.MemberComparison;
import org.astrarium.cluster.Membership;
import org.astrarium.cluster.Search;
import org.astrarium.core.result.Measurement;
import org.astrarium.core.result.NumberTable;
import org.astrarium.core.result.NumberTable.Cell;
import org.astrarium.core.result.NumberTable.Count;
import org.astrarium.core.result.NumberTable.Heading;
import org.astrarium.core.result.NumberTable.Measured;
import org.astrarium.core.result.NumberTable.Words;
import org.astrarium.inference.mixture.ComponentErrors;

/** The tables of main numbers: clusters first, then their means and widths, the search, comparisons. */
public final class SummaryTables {
    private SummaryTables() {
    }

    /** Those that have rows. */
    public static List<NumberTable> of(Findings findings) {
        List<NumberTable> tables = new ArrayList<>();
        if (!findings.clusters().isEmpty()) {
            tables.add(clusters(findings.clusters()));
            tables.add(features(findings.clusters()));
        }
        findings.search().ifPresent(search -> tables.add(found(search)));
        List<Membership> compared = findings.clusters().stream().filter(c -> c.comparison().isPresent()).toList();
        if (!compared.isEmpty()) {
            tables.add(comparisons(compared));
        }
        return tables;
    }

    private static NumberTable clusters(List<Membership> clusters) {
        List<Heading> headings = List.of(Heading.of("Cluster"), Heading.of("Fitted"), Heading.of("Components"),
                Heading.of("Members"), new Heading("Field among them", "%"), new Heading("Missed", "%"),
                new Heading("Parallax", "mas"), new Heading("Distance, statistical", "pc"),
                new Heading("Systematic", "pc"), Heading.of("BIC"));
        return new NumberTable("Clusters", headings, clusters.stream().map(SummaryTables::row).toList());
    }

    private static List<Cell> row(Membership cluster) {
        Optional<ClusterDistance> distance = cluster.distance();
        return List.of(new Words(cluster.settings().name()), new Count(cluster.features().size()),
                new Count(cluster.chosen().components()), new Count(cluster.members().count()),
                new NumberTable.Number(100 * (1 - cluster.members().purity()), 1),
                new NumberTable.Number(100 * (1 - cluster.members().completeness()), 1),
                distance.<Cell>map(d -> new Measured(Measurement.of(d.parallax(), d.statistical(), "mas")))
                        .orElse(new Words("")),
                distance.<Cell>map(d -> new Measured(Measurement.of(d.distance(), d.statisticalError(), "pc")))
                        .orElse(new Words("")),
                distance.<Cell>map(d -> new NumberTable.Number(d.systematicError(), 1)).orElse(new Words("")),
                new NumberTable.Number(cluster.chosen().bic(), 1));
    }

    private static NumberTable features(List<Membership> clusters) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Membership cluster : clusters) {
            Optional<ComponentErrors> errors = cluster.bootstrap().map(cluster.group()::errors);
            for (int j = 0; j < cluster.features().names().size(); j++) {
                int feature = j;
                double mean = cluster.clusterComponent().mean()[j];
                double sd = cluster.clusterComponent().sd(j);
                rows.add(List.of(new Words(cluster.settings().name()), new Words(cluster.features().names().get(j)),
                        new Words(perYear(cluster.features().units().get(j))),
                        measured(mean, errors.map(e -> e.mean()[feature])),
                        measured(sd, errors.map(e -> e.sd()[feature])),
                        new Words(cluster.settings().deconvolve() ? "intrinsic" : "as seen")));
            }
        }
        return new NumberTable("Means and standard deviations of the clusters", List.of(Heading.of("Cluster"),
                Heading.of("Feature"), Heading.of("Unit"), Heading.of("Mean"), Heading.of("Standard deviation"),
                Heading.of("Which is")), rows);
    }

    /** Gaia's {@code mas.yr**-1} as the axes and the other tables have it. */
    private static String perYear(String unit) {
        return unit.replace(".yr**-1", "/yr");
    }

    private static Cell measured(double value, Optional<Double> error) {
        return new Measured(error.map(e -> Measurement.of(value, e, "")).orElse(Measurement.exact(value, "")));
    }

    private static NumberTable found(Search search) {
        List<Heading> headings = List.of(Heading.of("Found"), Heading.of("Significance"), Heading.of("Stars"),
                Heading.of("Shells"), new Heading("RA", "deg"), new Heading("Dec", "deg"),
                new Heading("pmra", "mas/yr"), new Heading("pmdec", "mas/yr"), new Heading("Distance", "pc"));
        return new NumberTable("What the search found", headings, search.found().stream().map(f -> row(f)).toList());
    }

    private static List<Cell> row(Found found) {
        double spread = found.motion().radius() / Math.sqrt(found.rows().length);
        return List.of(new Words(found.name()), new NumberTable.Number(found.significance(), 1),
                new Count(found.rows().length),
                new Words(Wording.PAGE.number(found.from(), 6) + " to " + Wording.PAGE.number(found.to(), 6)),
                new NumberTable.Number(found.ra(), 3), new NumberTable.Number(found.dec(), 3),
                new Measured(Measurement.of(found.motion().x(), spread, "mas/yr")),
                new Measured(Measurement.of(found.motion().y(), spread, "mas/yr")),
                found.distance().<Cell>map(d -> new Measured(Wording.distance(d))).orElse(new Words("")));
    }

    private static NumberTable comparisons(List<Membership> clusters) {
        List<Heading> headings = List.of(Heading.of("Cluster"), Heading.of("In the list"),
                Heading.of("of them in the table"), Heading.of("In both"), Heading.of("List, cut away"),
                Heading.of("List only"), Heading.of("Here only"), new Heading("Completeness", "%"),
                new Heading("Purity", "%"), Heading.of("F1"));
        return new NumberTable("Members beside the published ones, which count as the truth", headings,
                clusters.stream().map(cluster -> {
                    MemberComparison c = cluster.comparison().orElseThrow();
                    return List.<Cell>of(new Words(cluster.settings().name()), new Count(c.published()),
                            new Count(c.present()), new Count(c.common().length), new Count(c.cut().length),
                            new Count(c.missed().length), new Count(c.extra().length),
                            new NumberTable.Number(100 * c.completeness(), 1),
                            new NumberTable.Number(100 * c.purity(), 1), new NumberTable.Number(c.f1(), 3));
                }).toList());
    }
}
