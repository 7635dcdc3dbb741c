/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.result.SampleStep;
import org.astrarium.core.table.Selection;
import org.astrarium.data.io.TableFiles;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.look.SampleCanvas;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.selection.ChartRows;
import org.astrarium.workspace.RecipeRuns;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The law of a recipe while its cuts are moved, and its chain while it is sampled. */
class LawPageTest {
    private IFile recipe;
    private ChartCanvas chart;
    private SampleCanvas cuts;

    @BeforeEach
    void openLaw() throws Exception {
        Workbench.clear();
        recipe = TestData.importExample();
        Workbench.expand(TestData.EXAMPLE);
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, recipe.getName());
        Widgets.openPage("Law");
        chart = Widgets.named(ChartCanvas.class, "law.chart");
        cuts = Widgets.named(SampleCanvas.class, "law.cuts");
        Ui.until("the law", () -> chart.getChart() != null && !cuts.steps().isEmpty());
    }

    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void theSampleAndTheLawFollowACutThatIsTyped() {
        List<SampleStep> before = Ui.get(cuts::steps);
        assertEquals("rows", before.get(0).step());
        String words = text("law.words");
        assertTrue(words.contains("bj:") && words.contains("naive:") && words.contains("LMC at"), words);
        Text cut = Widgets.named(Text.class, "law.cut.calibrators[1]");
        assertEquals("parallax / parallax_error >= 10", Ui.get(cut::getText));
        Widgets.retype(cut, "parallax / parallax_error >= 20");
        Ui.until("fewer stars", () -> last() > 0 && last() < before.get(before.size() - 1).n());
        Ui.await("other numbers", () -> !text("law.words").equals(words));
        assertTrue(Ui.get(() -> document().contains("    - parallax / parallax_error >= 20     #")),
                "the recipe's text, comments kept");
        Widgets.retype(cut, "parallax / parallax_error >= 20000");
        Ui.await("why there is no law", () -> text("law.state").contains("no star is left"));
    }

    @Test
    void aSliderMovesItsCut() {
        Scale slider = Widgets.named(Scale.class, "law.slider.calibrators[1]");
        int before = last();
        Hand.click(slider, Ui.get(() -> new Point(slider.getSize().x * 9 / 10, slider.getSize().y / 2)));
        Ui.until("fewer stars", () -> last() < before);
        String condition = Ui.get(Widgets.named(Text.class, "law.cut.calibrators[1]")::getText);
        String start = "parallax / parallax_error >= ";
        assertTrue(condition.startsWith(start), condition);
        double number = Double.parseDouble(condition.substring(start.length()));
        assertTrue(number > 10 && number <= 20, condition);
        assertTrue(Ui.get(() -> document().contains(condition)), "the recipe's text follows");
    }

    @Test
    void starsOffTheLawAreTiedToTheTable() throws Exception {
        Table off = Widgets.reveal(Widgets.named(Table.class, "law.off"));
        Ui.until("stars far off", () -> off.getItemCount() > 1);
        Hand.click(off, Ui.get(() -> Widgets.middle(off.getItem(0).getBounds())));
        Path table = recipe.getProject().getLocation().append("data").append(TestData.TABLE).toPath();
        Ui.until("one row of the table selected", () -> selections().get(table).map(Selection::count)
                .orElse(0) == 1);
        BitSet rows = Ui.get(() -> ChartRows.bits(selections().get(table).orElseThrow()));
        assertEquals(rows, Ui.get(chart::getSelectedRows), "the diagram marks it too");
        String name = Ui.get(() -> off.getItem(0).getText());
        org.astrarium.core.table.Table stars = TableFiles.read(table, Progress.NONE);
        assertEquals(stars.column("source_id").text(rows.nextSetBit(0)), name, "the row is that of the star");
        Ui.run(() -> selections().clear(table, this));
        Ui.until("nothing marked", () -> chart.getSelectedRows().isEmpty() && off.getSelectionCount() == 0);
        Ui.run(() -> selections().set(table, Selection.of("", stars.rowCount(), rows), this));
        Ui.until("marked from elsewhere", () -> chart.getSelectedRows().equals(rows)
                && off.getSelectionIndex() == 0);
    }

    @Test
    void aLongerChainIsWatchedWhileItIsSampled() throws Exception {
        Spinner more = Widgets.reveal(Widgets.named(Spinner.class, "law.moreSteps"));
        Hand.click(more, Ui.get(() -> new Point(more.getSize().x / 6, more.getSize().y / 2)));
        Hand.keys(SWT.CTRL, 'a');
        Hand.type("300000\n");
        Ui.until("the number taken", () -> more.getSelection() == 300_000);
        Hand.click(Widgets.named(Button.class, "law.continue"));
        ChartCanvas live = Widgets.named(ChartCanvas.class, "recipe.live");
        Ui.await("the trace drawn", () -> Screen.colours(live) > 20);
        String text = text("recipe.liveText");
        assertTrue(text.contains("moves accepted"), text);
        Screen.save("live-chain");
        Hand.click(Widgets.named(Button.class, "recipe.cancel"));
        Ui.await("the end of the run", () -> RecipeRuns.running(recipe).isEmpty());
        assertTrue(Workbench.text(recipe).contains("steps: 305000"), "the recipe asks for them all");
        Ui.await("the trace gone", () -> !Widgets.isThere("recipe.live"));
        assertFalse(Widgets.isThere("recipe.progress"));
    }

    private static String text(String label) {
        return Ui.get(Widgets.named(Label.class, label)::getText);
    }

    private int last() {
        List<SampleStep> steps = Ui.get(cuts::steps);
        return steps.get(steps.size() - 1).n();
    }

    private static ActiveSelections selections() {
        return ActiveSelections.of(PlatformUI.getWorkbench());
    }

    private static String document() {
        IEditorPart editor = Workbench.page().getActiveEditor();
        ITextEditor source = editor.getAdapter(ITextEditor.class);
        return source.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }
}
