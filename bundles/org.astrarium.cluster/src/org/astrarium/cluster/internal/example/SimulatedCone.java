/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrarium.cluster.TangentPlane;
import org.astrarium.core.table.Blanks;
import org.astrarium.core.table.Column;
import org.astrarium.core.table.ColumnInfo;
import org.astrarium.core.table.DoubleColumn;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.Parameter;
import org.astrarium.core.table.StringColumn;
import org.astrarium.core.table.Table;

/**
 * A cone round NGC 2451 as the archive would give it, with stars that are made up: two clusters behind each other, a
 * third one near the edge, and the field. What each star is, is in a table of its own.
 */
public final class SimulatedCone {
    /** Where the random numbers start: the day of Gaia DR2. */
    public static final long SEED = 20180425;
    /** Stars of the field to the archive's limit. */
    public static final int FULL_SIZE = 850_000;
    /** The archive's limit in G. */
    public static final double FULL_LIMIT = 20.8;
    /** Stars of the field in the cone that ships. */
    public static final int SHIPPED_SIZE = 36_000;
    /** Its limit in G. */
    public static final double SHIPPED_LIMIT = 17;

    private static final TangentPlane PLANE = TangentPlane.at(116.35, -37.95);
    private static final double RADIUS = 2;
    private static final long FIRST_ID = 5_500_000_000_000_000_000L;

    private final long seed;
    private final double faintest;
    private final List<Observation> stars = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    private SimulatedCone(long seed, double faintest) {
        this.seed = seed;
        this.faintest = faintest;
    }

    /** The cone that ships. */
    public static SimulatedCone shipped() {
        return of(SEED, SHIPPED_SIZE, SHIPPED_LIMIT, true);
    }

    /**
     * A cone.
     *
     * @param seed     start of the random numbers
     * @param field    stars of the field
     * @param faintest limit in G; the clusters keep to it too
     * @param clusters whether the clusters are there, or the field alone
     */
    public static SimulatedCone of(long seed, int field, double faintest, boolean clusters) {
        SimulatedCone cone = new SimulatedCone(seed, faintest);
        Deviates random = new Deviates(seed);
        FieldStars population = new FieldStars(RADIUS, faintest);
        for (int i = 0; i < field; i++) {
            random.star(0, i);
            cone.add(population.draw(random), "", random);
        }
        for (OpenCluster cluster : clusters ? OpenCluster.values() : new OpenCluster[0]) {
            for (int i = 0; i < cluster.stars(); i++) {
                random.star(1 + cluster.ordinal(), i);
                Optional<Star> star = cluster.draw(RADIUS, cone.faintest, random);
                star.ifPresent(s -> cone.add(s, cluster.title(), random));
            }
        }
        cone.mix();
        return cone;
    }

    private void add(Star star, String label, Deviates random) {
        stars.add(Observation.of(star, random));
        labels.add(label);
    }

    /** Puts the stars in an order that tells nothing. */
    private void mix() {
        Deviates random = new Deviates(seed);
        random.star(-1, 0);
        for (int i = stars.size() - 1; i > 0; i--) {
            int other = (int) (random.uniform() * (i + 1));
            stars.set(i, stars.set(other, stars.get(i)));
            labels.set(i, labels.set(other, labels.get(i)));
        }
    }

    /** What the archive would give; nothing in it tells which star is of which cluster. */
    public Table table() {
        return new Table("Simulated cone round NGC 2451", parameters(), new ConeColumns(stars, ids(), PLANE).all());
    }

    /** The stars of the clusters: identifier and name of the cluster. */
    public Table truth() {
        int[] members = IntStream.range(0, stars.size()).filter(i -> !labels.get(i).isEmpty()).toArray();
        long[] ids = ids();
        List<Column> columns = List.of(
                new LongColumn(ColumnInfo.of("source_id", "", "meta.id;meta.main", "Identifier"),
                        IntStream.of(members).mapToLong(i -> ids[i]).toArray(), Blanks.NONE),
                StringColumn.of(ColumnInfo.of("cluster", "", "meta.id;meta.group", "Cluster that the star is of"),
                        IntStream.of(members).mapToObj(labels::get).toList()));
        return new Table("Stars of the simulated clusters", parameters(), columns);
    }

    /** The clusters as a published list has them. */
    public static Table catalogue() {
        OpenCluster[] all = OpenCluster.values();
        return new Table("Known clusters", List.of(), List.of(
                StringColumn.of(ColumnInfo.of("name", "", "meta.id", "Name"),
                        java.util.Arrays.stream(all).map(OpenCluster::title).toList()),
                numbers("ra", "deg", all, c -> PLANE.ra(c.x(), c.y())),
                numbers("dec", "deg", all, c -> PLANE.dec(c.x(), c.y())),
                numbers("r50", "deg", all, OpenCluster::halfRadius),
                numbers("pmra", "mas.yr**-1", all, OpenCluster::pmra),
                numbers("pmdec", "mas.yr**-1", all, OpenCluster::pmdec),
                numbers("parallax", "mas", all, c -> 1000 / c.distance()),
                numbers("dist", "pc", all, OpenCluster::distance)));
    }

    private static DoubleColumn numbers(String name, String unit, OpenCluster[] all,
            java.util.function.ToDoubleFunction<OpenCluster> value) {
        return new DoubleColumn(ColumnInfo.of(name, unit, "", ""),
                java.util.Arrays.stream(all).mapToDouble(value).toArray());
    }

    private long[] ids() {
        long[] ids = new long[stars.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = FIRST_ID + 40_000_000L * i + (i * 7919L) % 1_000_003;
        }
        return ids;
    }

    private List<Parameter> parameters() {
        return List.of(new Parameter("simulated", "true", "", "", "These stars are made up by Astrarium, not observed"),
                new Parameter("simulation_seed", Long.toString(seed), "", "", "Start of all random numbers"),
                new Parameter("faintest", Double.toString(faintest), "mag", "", "Limit in G"),
                new Parameter("true_zero_point", Double.toString(Observation.ZERO_POINT), "mas", "",
                        "Zero point of the parallaxes"));
    }
}
