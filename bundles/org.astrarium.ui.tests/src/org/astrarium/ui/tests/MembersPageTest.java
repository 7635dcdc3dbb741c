/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.table.NumberColumn;
import org.astrarium.core.table.Selection;
import org.astrarium.core.table.Table;
import org.astrarium.data.expression.Expression;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.RecipeFiles;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stars selected in one diagram, members by a threshold, and a fit of what was selected. */
class MembersPageTest {
    private IFile recipe;
    private ChartCanvas motion;

    @BeforeEach
    void open() throws Exception {
        Workbench.clear();
        recipe = ClusterData.open();
        motion = ClusterData.chart("motion");
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void aBoxInTheVectorPointDiagramMarksTheSameStarsEverywhere() throws Exception {
        TableEditor table = Workbench.open(TableEditor.class, ClusterData.EXAMPLE, "data", "simulated-cone.vot.gz");
        Ui.until("the table read", () -> table.pane() != null);
        Workbench.open(IEditorPart.class, ClusterData.EXAMPLE, recipe.getName());
        Hand.drag(motion, at(-12, 7), at(-9, 4), at(-7.5, 2));
        Ui.until("stars selected", () -> active() != null);
        Selection selected = Ui.get(this::active);
        Table stars = TableFiles.read(ClusterData.table(recipe), Progress.NONE);
        int within = count(stars, "pmra > -12 && pmra < -7.5 && pmdec > 2 && pmdec < 7");
        assertTrue(within > 300, "the example's cluster is there");
        assertEquals(within, selected.count(), 0.03 * within, "a pixel more or less at the rim");
        for (String name : new String[] {"sky", "motion", "cmd"}) {
            ChartCanvas chart = ClusterData.chart(name);
            Ui.until(name + " marks them", () -> chart.getSelectedRows().equals(selected.bits()));
        }
        assertTrue(text("members.selected").contains("stars selected"), text("members.selected"));
        Ui.until("the histogram counts them", () -> ClusterData.chart("histogram").getChart().panels().get(0).layers()
                .size() == 2);
        Screen.save("members-selected");
        Hand.click(Widgets.named(Button.class, "members.clear"));
        Ui.until("nothing marked", () -> active() == null && motion.getSelectedRows().isEmpty());
        ChartCanvas histogram = ClusterData.chart("histogram");
        double top = Ui.get(() -> histogram.getView().yAt(0, histogram.getView().area(0).getMinY())) * 0.9;
        Hand.drag(histogram, ClusterData.at(histogram, 2.5, top), ClusterData.at(histogram, 3, top / 2));
        Ui.until("stars of a range", () -> active() != null);
        int range = count(stars, "parallax > 2.5 && parallax < 3");
        assertEquals(range, Ui.get(this::active).count(), 0.1 * range, "a bar of the histogram wide");
    }

    @Test
    void aLassoLeavesOutWhatIsInItsBoxAlone() {
        ToolBar bar = Widgets.waitFor(ToolBar.class, "the tools", control -> control instanceof ToolBar tools
                && tools.getItemCount() == 3 && "members.LASSO".equals(tools.getItem(1).getData("org.astrarium.id")));
        Hand.click(Ui.get(() -> bar.getItem(1)));
        Hand.drag(motion, at(-12, 7), at(-10, 7), at(-7.5, 7), at(-9, 5), at(-12, 2), at(-12, 5));
        Ui.until("stars selected", () -> active() != null);
        Table stars = TableFiles.read(ClusterData.table(recipe), Progress.NONE);
        int within = count(stars, "inPolygon(pmra, pmdec, -12, 7, -7.5, 7, -9, 5, -12, 2)");
        assertEquals(within, Ui.get(this::active).count(), 0.06 * within);
        Button refit = Widgets.named(Button.class, "members.refit");
        assertTrue(Ui.get(refit::getToolTipText).contains("inPolygon(pmra, pmdec, "), Ui.get(refit::getToolTipText));
    }

    @Test
    void theThresholdMovesMembersAndContaminationAndIsWritten() throws Exception {
        run();
        Combo cluster = Widgets.named(Combo.class, "members.cluster");
        Ui.until("the cluster", () -> cluster.getText().equals("NGC 2451 B"));
        Path file = RecipeFiles.result(recipe).getLocation().append("tables").append("ngc-2451-b.vot").toPath();
        Table fitted = TableFiles.read(file, Progress.NONE);
        Ui.until("its members", () -> text("members.words").startsWith(grouped(count(fitted, "probability > 0.5"))));
        Scale slider = Widgets.named(Scale.class, "members.slider");
        Hand.click(slider, Ui.get(() -> new Point(slider.getSize().x * 8 / 10, slider.getSize().y / 2)));
        Ui.until("a higher threshold", () -> slider.getSelection() > 500);
        double threshold = Ui.get(slider::getSelection) / 1000.0;
        double[] probability = ((NumberColumn) fitted.column("probability")).numbers();
        double expected = 0;
        int members = 0;
        for (double p : probability) {
            members += p > threshold ? 1 : 0;
            expected += p > threshold ? 1 - p : 0;
        }
        String words = text("members.words");
        assertTrue(words.startsWith(grouped(members) + " members, "
                + String.format(java.util.Locale.ROOT, "%.1f", expected) + " of them field stars ("), words);
        int shown = members;
        Ui.until("the diagram's members", () -> layer(ClusterData.chart("cmd")) == shown);
        Screen.save("members-threshold");
        Hand.click(Widgets.named(Button.class, "members.write"));
        Hand.keys(SWT.CTRL, 's');
        Ui.await("the recipe written", () -> Workbench.text(recipe).contains("probability: " + threshold));
    }

    @Test
    void whatWasSelectedIsFittedAsAFurtherCluster() throws Exception {
        Hand.drag(motion, at(-12, 7), at(-9, 4), at(-7.5, 2));
        Button refit = Widgets.named(Button.class, "members.refit");
        Ui.until("something to fit", refit::isEnabled);
        Hand.click(refit);
        Ui.await("the run over", () -> RecipeRuns.running(recipe).isEmpty()
                && RecipeFiles.result(recipe).getFile("tables/selection-1.vot").exists());
        String text = Workbench.text(recipe);
        assertTrue(text.contains("name: Selection 1") && text.contains("pmra >= -1"), text);
        Workbench.open(IEditorPart.class, ClusterData.EXAMPLE, recipe.getName());
        Combo cluster = Widgets.named(Combo.class, "members.cluster");
        Ui.until("the new cluster chosen", () -> cluster.getText().equals("Selection 1"));
        Ui.until("its members", () -> text("members.words").contains(" members, "));
        Screen.save("members-refit");
    }

    @Test
    void aSubsetIsFittedByItsName() throws Exception {
        TableEditor table = Workbench.open(TableEditor.class, ClusterData.EXAMPLE, "data", "simulated-cone.vot.gz");
        Ui.until("the table read", () -> table.pane() != null);
        Subsets.make(table, "moving group", "hypot(pmra + 9.7, pmdec - 4.7) < 3");
        Workbench.open(IEditorPart.class, ClusterData.EXAMPLE, recipe.getName());
        Ui.until("the subset marked", () -> text("members.selected").startsWith("moving group: "));
        Button refit = Widgets.named(Button.class, "members.refit");
        Ui.until("something to fit", refit::isEnabled);
        Hand.click(refit);
        Ui.await("the run over", () -> RecipeRuns.running(recipe).isEmpty()
                && RecipeFiles.result(recipe).getFile("tables/selection-1.vot").exists());
        String text = Workbench.text(recipe);
        assertTrue(text.contains("`moving group`"), text);
        Table fitted = TableFiles.read(RecipeFiles.result(recipe).getLocation().append("tables")
                .append("selection-1.vot").toPath(), Progress.NONE);
        Table stars = TableFiles.read(ClusterData.table(recipe), Progress.NONE);
        // the short recipe has no quality cuts; a star needs all three features
        int within = count(stars, "hypot(pmra + 9.7, pmdec - 4.7) < 3 && !isnull(parallax)");
        assertEquals(within, fitted.rowCount());
    }

    private void run() throws Exception {
        Hand.click(Widgets.named(Button.class, "recipe.run"));
        Ui.await("the run over", () -> RecipeRuns.running(recipe).isEmpty()
                && RecipeFiles.result(recipe).getFile("tables/ngc-2451-b.vot").exists());
        Workbench.open(IEditorPart.class, ClusterData.EXAMPLE, recipe.getName());
    }

    private Point at(double pmra, double pmdec) {
        return ClusterData.at(motion, pmra, pmdec);
    }

    private Selection active() {
        return selections().get(ClusterData.table(recipe)).orElse(null);
    }

    private static ActiveSelections selections() {
        return ActiveSelections.of(PlatformUI.getWorkbench());
    }

    private static int layer(ChartCanvas chart) {
        return ((org.astrarium.core.chart.Layer.Points) chart.getChart().panels().get(0).layers().get(1)).x().length;
    }

    private static int count(Table table, String condition) {
        return Expression.parse(condition).select(table, "").count();
    }

    private static String grouped(int n) {
        return org.astrarium.core.result.Notation.PAGE.count(n);
    }

    private static String text(String label) {
        return Ui.get(Widgets.named(Label.class, label)::getText);
    }
}
