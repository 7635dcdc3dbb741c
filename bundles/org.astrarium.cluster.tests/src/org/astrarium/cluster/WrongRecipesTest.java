/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.astrarium.core.problem.AnalysisException;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is said at the key where it is. */
class WrongRecipesTest {
    private static ProblemException wrong(Class<? extends ProblemException> kind, String recipe) {
        return assertThrows(kind, () -> Recipes.find(Stars.withCluster(1).table(), recipe.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "clusters: [] | clusters | nothing is asked for (name a cluster, or give a search)",
        "clusters: [{name: A, features: [pmr, pmdec]}] | clusters[0].features[0] | "
            + "no column \"pmr\" (did you mean \"pmra\"?)",
        "clusters: [{name: A, features: []}] | clusters[0].features | "
            + "no feature is named (name columns, such as [pmra, pmdec, parallax])",
        "clusters: [{name: A, features: [pmra, pmra]}] | clusters[0].features | "
            + "a feature is named twice (name each once)",
        "clusters: [{name: A}, {name: a}] | clusters[1].name | "
            + "\"a\" is the name of an earlier one too (give each a name of its own)",
        "clusters: [{name: A, components: {from: 4, to: 2}}] | clusters[0].components.to | "
            + "is below from: 2 < 4 (give a range from the fewest to the most)",
        "clusters: [{name: A, uniform: 2}] | clusters[0].uniform | "
            + "leaves none of 2 components for the cluster (give fewer than components)",
        "clusters: [{name: A, uniform: 1}] | clusters[0].uniform | "
            + "there are no two places on the sky among the features (add xi and eta to features, or leave "
            + "uniform out)",
        "clusters: [{name: A, member: {near: {ra: 3}}}] | clusters[0].member.near | "
            + "\"ra\" is no feature of this cluster (name some of pmra, pmdec, parallax)",
        "search: {edges: {from: 5, to: 5}} | search.edges.to | "
            + "is not above from: 5.0 <= 5.0 (give a range from near to far)",
        "search: {} | search.by | "
            + "no column \"r_est\" (the table has source_id, ra, dec, pmra, pmdec, parallax, parallax_error, "
            + "pmra_error, pmdec_error, parallax_corrected, parallax_snr, distance_inverse_parallax, xi, eta)",
        "columns: {parallax: plx} | columns.parallax | "
            + "no column \"plx\" (the table has source_id, ra, dec, pmra, pmdec, parallax, parallax_error, "
            + "pmra_error, pmdec_error)"})
    void inTheRecipe(String recipe, String key, String text) {
        ProblemException wrong = wrong(InputException.class, recipe);
        assertEquals(key, wrong.problem().key());
        if (!recipe.startsWith("search: {}")) {
            assertEquals(text, wrong.problem().text());
        }
    }

    @Test
    void tooFewStarsForTheComponents() {
        ProblemException few = wrong(AnalysisException.class,
                "clusters: [{name: A, where: [parallax > 1.95, parallax < 1.97], components: 20}]");
        assertEquals("clusters[0]", few.problem().key());
    }

    @Test
    void aPlaceWithoutAnyClusterHasTheComponentThatIsThere() {
        Membership far = Recipes.find(Stars.withCluster(1).table(), "clusters:", "- name: A", "  bootstrap: 0",
                "  member: {near: {pmra: 12}}").clusters().get(0);
        assertEquals(5, far.clusterComponent().sd(0), 1, "the field");
    }
}
