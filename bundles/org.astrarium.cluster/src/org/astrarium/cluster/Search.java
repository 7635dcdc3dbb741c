/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Notation;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.inference.mixture.Memberships;
import org.astrarium.inference.mixture.MixtureFit;
import org.astrarium.inference.mixture.MixtureFitter;
import org.astrarium.inference.mixture.MixtureSettings;
import org.astrarium.inference.mixture.Start;

/**
 * Compact groups of stars, looked for shell by shell.
 *
 * @param settings what was asked for
 * @param unit     unit of the column of the shells
 * @param shells   what was found in each shell
 * @param found    the clusters, the most significant first
 */
public record Search(SearchSettings settings, String unit, List<Shell> shells, List<Found> found) {
    /** A search needs to know where groups are, not their last digits. */
    private static final double TOLERANCE = 1e-5;
    private static final int ITERATIONS = 300;

    /** Copies the lists. */
    public Search {
        shells = List.copyOf(shells);
        found = List.copyOf(found);
    }

    /**
     * Searches.
     *
     * @param stars     the sample after the quality cuts
     * @param catalogue a list of known clusters, if there is one
     * @throws InputException if the recipe asks for what the table does not have
     */
    static Search of(Recipe recipe, ClusterSettings all, ClusterColumns columns, Selection stars,
            Optional<Table> catalogue, Progress progress) {
        SearchSettings settings = all.search().orElseThrow();
        NumberColumn by = columns.feature(settings.by(), "search.by");
        for (Role role : new Role[] {Role.RA, Role.DEC, Role.PMRA, Role.PMDEC}) {
            columns.require(role, "search");
        }
        List<KnownCluster> known = catalogue.map(list -> KnownCluster.read(recipe, list)).orElse(List.of());
        List<double[]> edges = settings.shells();
        List<Shell> shells = new ArrayList<>();
        for (int s = 0; s < edges.size(); s++) {
            double[] edge = edges.get(s);
            boolean last = s == edges.size() - 1;
            Selection in = Selection.where("shell", stars.size(), i -> stars.contains(i) && by.number(i) >= edge[0]
                    && (by.number(i) < edge[1] || last && by.number(i) == edge[1]));
            shells.add(shell(recipe, all, columns, in, edge, progress.part((double) s / edges.size(),
                    (s + 1.0) / edges.size())));
        }
        return new Search(settings, by.info().unit(), shells, merged(all, columns, shells, known));
    }

    private static Shell shell(Recipe recipe, ClusterSettings all, ClusterColumns columns, Selection in,
            double[] edge, Progress progress) {
        SearchSettings settings = all.search().orElseThrow();
        List<String> needed = new ArrayList<>(settings.features());
        for (String name : List.of(ComputedColumns.XI, ComputedColumns.ETA, Role.PMRA.word(), Role.PMDEC.word())) {
            if (!needed.contains(name)) {
                needed.add(name);
            }
        }
        FeatureMatrix stars = FeatureMatrix.complete(columns, in, needed, "search.features");
        int d = settings.features().size();
        int most = Math.min(settings.components().to(), stars.size() / (5 * (d + 1)));
        if (most < settings.components().from()) {
            return Shell.empty(edge, stars.size());
        }
        FeatureMatrix fitted = new FeatureMatrix(settings.features(), stars.units().subList(0, d), stars.rows(),
                Arrays.copyOf(stars.values(), d));
        String phase = "searching " + Notation.TERMINAL.number(edge[0], 6) + " to "
                + Notation.TERMINAL.number(edge[1], 6);
        MixtureSettings how = MixtureSettings.of(all.seed()).withStarts(Start.K_MEANS, settings.restarts())
                .withConvergence(ITERATIONS, TOLERANCE);
        return Watch.over(progress, phase, recipe, "search", monitor -> {
            MixtureFitter fitter = MixtureFitter.of(fitted.plain(), how);
            List<MixtureFit> fits = fitter.sweep(settings.components().from(), most, monitor);
            MixtureFit chosen = settings.components().best(fits);
            Memberships memberships = fitter.memberships(chosen.mixture(), monitor);
            GroupTest test = new GroupTest(stars.rows(), stars.values()[stars.indexOf(ComputedColumns.XI)],
                    stars.values()[stars.indexOf(ComputedColumns.ETA)],
                    stars.values()[stars.indexOf(Role.PMRA.word())],
                    stars.values()[stars.indexOf(Role.PMDEC.word())], settings.threshold());
            return new Shell(edge[0], edge[1], stars.size(), fits, chosen,
                    test.of(chosen.components(), memberships.component(), memberships.probability()));
        });
    }

    /** Groups of different shells, or of one, that are one cluster. */
    private static List<Found> merged(ClusterSettings all, ClusterColumns columns, List<Shell> shells,
            List<KnownCluster> known) {
        List<Part> left = new ArrayList<>();
        shells.forEach(shell -> shell.groups().stream().filter(Group::significant)
                .forEach(group -> left.add(new Part(shell, group))));
        left.sort(Comparator.comparingDouble(part -> -part.group.excess().significance()));
        List<List<Part>> clusters = new ArrayList<>();
        for (Part part : left) {
            // against the most significant part only, so that a chain of neighbours does not join what lies apart
            Optional<List<Part>> home = clusters.stream().filter(c -> c.get(0).group.matches(part.group)).findFirst();
            home.ifPresentOrElse(c -> c.add(part), () -> clusters.add(new ArrayList<>(List.of(part))));
        }
        List<Found> found = new ArrayList<>();
        for (List<Part> parts : clusters) {
            found.add(found(all, columns, parts, known, found));
        }
        return found;
    }

    private record Part(Shell shell, Group group) {
    }

    private static Found found(ClusterSettings all, ClusterColumns columns, List<Part> parts,
            List<KnownCluster> known, List<Found> before) {
        int[] rows = parts.stream().flatMapToInt(p -> Arrays.stream(p.group.rows())).toArray();
        double[] probability = parts.stream().flatMapToDouble(p -> Arrays.stream(p.group.probability())).toArray();
        BitSet every = new BitSet();
        every.set(0, rows.length);
        Optional<ClusterDistance> distance = ClusterDistance.of(columns, rows, every, probability, all);
        TangentPlane plane = TangentPlane.amid(columns.require(Role.RA, "search").numbers(),
                columns.require(Role.DEC, "search").numbers());
        Spot place = spot(columns, rows, probability, ComputedColumns.XI, ComputedColumns.ETA);
        Spot motion = spot(columns, rows, probability, Role.PMRA.word(), Role.PMDEC.word());
        Optional<KnownCluster> match = KnownCluster.match(known.stream().filter(k -> before.stream()
                .noneMatch(b -> b.known().filter(k::equals).isPresent())).toList(), plane, place, motion, distance);
        String name = match.map(KnownCluster::name)
                .orElse("Group " + (1 + before.stream().filter(b -> b.known().isEmpty()).count()));
        return new Found(name, match, parts.stream().mapToDouble(p -> p.shell.from()).min().orElseThrow(),
                parts.stream().mapToDouble(p -> p.shell.to()).max().orElseThrow(),
                parts.stream().map(Part::group).toList(), parts.get(0).group.excess().significance(),
                plane.ra(place.x(), place.y()), plane.dec(place.x(), place.y()), place, motion,
                Arrays.stream(rows).sorted().toArray(), distance);
    }

    private static Spot spot(ClusterColumns columns, int[] rows, double[] weight, String x, String y) {
        NumberColumn inX = columns.feature(x, "search");
        NumberColumn inY = columns.feature(y, "search");
        return Spot.of(Arrays.stream(rows).mapToDouble(inX::number).toArray(),
                Arrays.stream(rows).mapToDouble(inY::number).toArray(), weight);
    }
}
