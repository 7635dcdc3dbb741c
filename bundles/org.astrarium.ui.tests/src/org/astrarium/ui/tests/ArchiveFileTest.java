/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the Gaia archive's own file to the numbers, all in the window. */
class ArchiveFileTest {
    private static final String RECIPE = """
            astrarium: 1
            title: Leavitt law from Gaia DR2
            input: data/gaia-dr2-cepheids.vot.gz
            survey: gaia-dr2
            calibrators:
              where: [parallax >= 0, parallax / parallax_error >= 10, abs(b) < 5, m_bailer_jones < -1.5]
            fits:
              - {name: bj, method: chi2, distance: bailer_jones, pivot: 0}
              - {name: naive, method: chi2, distance: inverse_parallax, pivot: 0}
            distances:
              - name: LMC
                from: bj
                where: [l >= 273, l <= 285, b >= -38, b <= -28]
                reference: {distance: 49590, error: 550}
            """;
    /** The published numbers have six digits. */
    private static final double LAST_DIGIT = 0.5e-5;

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @Test
    void newDataSetRecipeAndRunGiveTheKnownNumbers() throws Exception {
        Path file = TestData.real("cepheids/gaia-dr2-cepheids.vot.gz");
        newDataset(file);
        IFile recipe = Workbench.file("gaia-dr2-cepheids", "cepheid.cepheid");
        paste(RECIPE);
        Hand.keys(SWT.F5);
        Label answer = Widgets.named(Label.class, "result.answer");
        assertTrue(Ui.get(answer::getText).contains("LMC"), Ui.get(answer::getText));
        assertEquals(RECIPE, Workbench.text(recipe), "saved before it is run");
        Map<String, Object> numbers = Workbench.numbers(recipe);
        assertEquals(Map.of("rows", 9570L, "complete", 5335L, "modes", 4504L, "calibrators", 103L), steps(numbers));
        assertLine(numbers, "bj", -2.98553, -3.03256, 904.722);
        assertLine(numbers, "naive", -3.06243, -3.05109, 865.148);
        assertEquals(1610L, ((Number) path(numbers, "distances", "LMC", "n")).longValue());
        assertEquals(Workbench.engineNumbers(recipe, folder.resolve("engine")), numbers);
    }

    /** File > New > Data Set, by the menu's keys. */
    private static void newDataset(Path file) {
        Hand.keys(SWT.ALT, 'f');
        Hand.keys('n');
        Hand.keys(SWT.CR);
        Widgets.retype(Widgets.named(Text.class, "newDataset.file"), file.toString());
        Label summary = Widgets.named(Label.class, "newDataset.summary");
        Ui.until("the table read", () -> summary.getText().matches("9\\D?570 rows, 26 columns"));
        assertEquals("gaia-dr2-cepheids", Ui.get(Widgets.named(Text.class, "newDataset.project")::getText));
        Button finish = Widgets.button("Finish");
        Ui.until("Finish", finish::isEnabled);
        Hand.click(finish);
        Ui.until("the recipe's editor", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getTitle().equals("cepheid.cepheid"));
    }

    private static void paste(String text) {
        Widgets.openPage("Source");
        StyledText source = Widgets.waitFor(StyledText.class, "the text",
                control -> ((StyledText) control).getText().startsWith("astrarium: 1"));
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Hand.click(source);
        Hand.keys(SWT.CTRL, 'a');
        Hand.keys(SWT.CTRL, 'v');
        Ui.until("the text pasted", () -> source.getText().equals(text));
    }

    private static Map<String, Long> steps(Map<String, Object> numbers) {
        Map<String, Long> steps = new TreeMap<>();
        for (Object step : (List<?>) numbers.get("sample")) {
            steps.put((String) ((Map<?, ?>) step).get("step"), ((Number) ((Map<?, ?>) step).get("n")).longValue());
        }
        steps.keySet().retainAll(List.of("rows", "complete", "modes", "calibrators"));
        return steps;
    }

    private static void assertLine(Map<String, Object> numbers, String fit, double intercept, double slope,
            double chi2) {
        assertEquals(103, ((Number) path(numbers, "fits", fit, "n")).intValue());
        assertEquals(intercept, number(numbers, "fits", fit, "intercept", "value"), LAST_DIGIT);
        assertEquals(slope, number(numbers, "fits", fit, "slope", "value"), LAST_DIGIT);
        assertEquals(chi2, number(numbers, "fits", fit, "chi2"), 100 * LAST_DIGIT);
    }

    private static double number(Map<String, Object> numbers, String... keys) {
        return ((Number) path(numbers, keys)).doubleValue();
    }

    private static Object path(Map<String, Object> numbers, String... keys) {
        Object at = numbers;
        for (String key : keys) {
            at = ((Map<?, ?>) at).get(key);
        }
        return at;
    }
}
