/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster.internal.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrarium.cluster.ClusterAnalysis;
import org.astrarium.cluster.Findings;
import org.astrarium.cluster.Found;
import org.astrarium.cluster.MemberComparison;
import org.astrarium.cluster.Membership;
import org.astrarium.core.analysis.Inputs;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.recipe.Check;
import org.astrarium.core.recipe.Recipe;
import org.astrarium.core.result.Result;
import org.astrarium.core.table.LongColumn;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Table;
import org.astrarium.data.dataset.Checksum;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.data.io.TableFiles;
import org.astrarium.data.recipe.RecipeText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that ships: written, read again, run. */
class ClusterExampleTest {
    @TempDir
    static Path folder;

    private static Recipe recipe;
    private static Inputs inputs;
    private static Findings findings;

    @BeforeAll
    static void run() throws IOException {
        new ClusterExample().write(folder);
        recipe = Check.recipe("clusters.cluster", new ClusterAnalysis().schema(),
                RecipeText.read(folder.resolve("clusters.cluster")).tree());
        Map<String, Table> tables = new HashMap<>();
        tables.put("input", read("data/simulated-cone.vot.gz"));
        tables.put("catalogue", read("data/known-clusters.vot"));
        for (int i = 0; i < 3; i++) {
            tables.put("clusters[" + i + "].published.table", read("data/simulated-members.vot.gz"));
        }
        inputs = new Inputs(tables);
        findings = Findings.of(recipe, inputs, Progress.NONE);
    }

    private static Table read(String name) {
        return TableFiles.read(folder.resolve(name), Progress.NONE);
    }

    @Test
    @DisplayName("the same bytes each time, and every file listed with its checksum")
    void sameBytes(@TempDir Path again) throws IOException {
        new ClusterExample().write(again);
        Map<String, String> first = checksums(folder);
        assertEquals(Set.of("dataset.yaml", "clusters.cluster", "data/simulated-cone.vot.gz",
                "data/simulated-members.vot.gz", "data/known-clusters.vot", "queries/ngc2451.adql",
                "queries/ngc2477.adql"), first.keySet());
        assertEquals(first, checksums(again));
        Dataset dataset = Dataset.read(folder);
        assertTrue(dataset.simulated());
        for (DataFile file : dataset.files()) {
            assertEquals(first.get(file.path()), file.sha256());
            assertEquals(read(file.path()).rowCount(), file.rows());
        }
    }

    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file ->
                    sums.put(folder.relativize(file).toString().replace('\\', '/'), Checksum.sha256(file)));
        }
        return sums;
    }

    @Test
    @DisplayName("nothing in the cone's table tells what a star is; identifiers are whole numbers")
    void truthStaysApart() {
        Table cone = inputs.input();
        assertTrue(cone.rowCount() > 30_000 && cone.rowCount() < 60_000);
        assertTrue(cone.find("cluster").isEmpty());
        assertTrue(cone.columns().stream().noneMatch(c -> c.name().startsWith("true")));
        assertTrue(cone.column("source_id") instanceof LongColumn);
        assertEquals("true", cone.parameter("simulated").orElseThrow().value());
    }

    @Test
    @DisplayName("the columns are those of the query, and it names the schema without quotes")
    void queriesAskForTheColumns() throws IOException {
        String query = Files.readString(folder.resolve("queries/ngc2451.adql"));
        for (String column : inputs.input().columnNames()) {
            assertTrue(query.contains("src." + column) || query.contains("dist." + column), column);
        }
        assertTrue(query.contains("JOIN external.gaiadr2_geometric_distance"));
        assertFalse(query.contains("\"external\""));
        String other = Files.readString(folder.resolve("queries/ngc2477.adql"));
        assertTrue(other.contains("CIRCLE('ICRS', 118.05, -38.54, 0.5)"));
    }

    @Test
    @DisplayName("the search finds the three clusters and nothing else")
    void search() {
        List<Found> found = findings.search().orElseThrow().found();
        assertEquals(Set.of("NGC 2451 A", "NGC 2451 B", "NGC 2477"),
                found.stream().map(Found::name).collect(Collectors.toSet()));
        assertEquals(3, found.size());
    }

    @Test
    @DisplayName("members are nearly all and nearly only the clusters' own; distances are right within errors")
    void memberships() {
        Map<String, Double> distances = Map.of("NGC 2451 A", 195.0, "NGC 2451 B", 361.0, "NGC 2477", 1442.0);
        for (Membership cluster : findings.clusters()) {
            MemberComparison truth = cluster.comparison().orElseThrow();
            String name = cluster.settings().name();
            assertEquals(0, truth.absent(), name);
            assertTrue(truth.f1() > 0.93, name + ": " + truth.f1());
            double distance = distances.get(name);
            assertEquals(distance, cluster.distance().orElseThrow().distance(),
                    2 * cluster.distance().orElseThrow().error(), name);
            double real = truth.extra().length;
            assertEquals(real, cluster.members().contamination(), 0.04 * cluster.members().count(),
                    name + ": contamination as expected");
        }
    }

    /** 0.5 km/s at 361 pc are 0.29 mas/yr; three in ten are binaries that wobble by 1.6 times as much. */
    @Test
    @DisplayName("the intrinsic dispersion comes out, not that of the errors")
    void intrinsicDispersion() {
        Membership b = findings.clusters().get(1);
        double truth = 0.5 / (4.74 * 0.361) * Math.sqrt(0.7 + 0.3 * 1.6 * 1.6);
        int pmra = b.features().indexOf("pmra");
        // the depth of 6 pc moves proper motions by 1.7 %, 0.16 mas/yr in right ascension
        assertEquals(Math.hypot(truth, 9.67 * 6 / 361), b.clusterComponent().sd(pmra), 0.06);
    }

    @Test
    @DisplayName("the fit is the same to the last bit without the list it is compared with")
    void truthIsNotInTheFit() {
        String text;
        try {
            text = Files.readString(folder.resolve("clusters.cluster"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        String blind = text.replaceAll("(?m)^ +published:.*\\R", "").replaceAll("(?m)^catalogue:.*\\R", "")
                .replaceAll("(?ms)^search:.*?\\R\\R", "");
        Recipe without = Check.recipe("b.cluster", new ClusterAnalysis().schema(), RecipeText.of("b.cluster", blind)
                .tree());
        Findings again = Findings.of(without, Inputs.of(inputs.input()), Progress.NONE);
        for (int i = 0; i < 3; i++) {
            assertTrue(again.clusters().get(i).comparison().isEmpty());
            assertArrayEquals(findings.clusters().get(i).probability(), again.clusters().get(i).probability());
        }
    }

    @Test
    @DisplayName("parallaxes scatter about the truth by their errors, correlated as the columns say")
    void errorsAreWhatTheySay() {
        Table cone = inputs.input();
        Table truth = read("data/simulated-members.vot.gz");
        Set<Long> ids = new java.util.HashSet<>();
        for (int i = 0; i < truth.rowCount(); i++) {
            if (truth.column("cluster").text(i).equals("NGC 2477")) {
                ids.add((Long) truth.column("source_id").value(i));
            }
        }
        NumberColumn plx = cone.numbers("parallax");
        NumberColumn error = cone.numbers("parallax_error");
        double[] pull = java.util.stream.IntStream.range(0, cone.rowCount())
                .filter(i -> ids.contains(cone.column("source_id").value(i)) && !plx.isBlank(i))
                .mapToDouble(i -> Math.abs(plx.number(i) + 0.029 - 1 / 1.442) / error.number(i)).sorted().toArray();
        // half of a normal distribution lies within 0.6745 sigma; 3 % of the solutions are bad
        assertEquals(0.6745, pull[pull.length / 2], 0.06);
    }

    @Test
    @DisplayName("a run makes numbers, figures, tables and words")
    void result() {
        Result result = new ClusterAnalysis().run(recipe, inputs, Progress.NONE);
        assertTrue(result.answer().startsWith("NGC 2451 A has "), result.answer());
        assertTrue(result.answer().contains("the search found 3 clusters"), result.answer());
        Set<String> charts = result.charts().stream().map(c -> c.id()).collect(Collectors.toSet());
        assertTrue(charts.containsAll(Set.of("sky", "motion", "cmd", "cmd-absolute", "search", "bic-search",
                "features-ngc-2451-a", "parallax-ngc-2477", "differences-ngc-2451-b")), charts.toString());
        assertEquals(Set.of("ngc-2451-a", "ngc-2451-b", "ngc-2477", "search"),
                result.tables().stream().map(t -> t.id()).collect(Collectors.toSet()));
    }
}
