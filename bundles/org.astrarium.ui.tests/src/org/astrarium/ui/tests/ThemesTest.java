/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.table.TableEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Light and dark, with pictures in target/screenshots. */
class ThemesTest {
    private static final String THEME = "org.eclipse.e4.ui.css.theme.e4_";

    @BeforeEach
    void clear() throws Exception {
        Workbench.clear();
    }

    @AfterEach
    void backToLight() throws Exception {
        Workbench.clear();
        take("default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "dark"})
    void everyPartFollowsTheTheme(String theme) throws Exception {
        take(theme);
        IFile recipe = TestData.importExample();
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        TableEditor editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", TestData.TABLE);
        Ui.until("the table read", () -> editor.pane() != null);
        look("table", theme, Widgets.named(Control.class, "tableEditor.table"));
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, recipe.getName());
        look("recipe", theme, Widgets.named(Control.class, "calibrators.where"));
        Hand.keys(SWT.F5);
        ChartCanvas figure = Widgets.named(ChartCanvas.class, "figure.pl");
        Ui.await("the figure drawn", () -> Screen.colours(figure) > 30);
        look("result", theme, figure);
        Widgets.openPage("leavitt.cepheid");
        Widgets.openPage("Source");
        look("source", theme, Widgets.waitFor(Control.class, "the text", StyledText.class::isInstance));
        Widgets.openPage("Law");
        ChartCanvas law = Widgets.named(ChartCanvas.class, "law.chart");
        Ui.await("the law drawn", () -> Screen.colours(law) > 30);
        look("law", theme, law);
    }

    @Test
    void whatIsOpenFollowsToDarkAndBack() throws Exception {
        IFile recipe = TestData.importExample();
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "data");
        TableEditor editor = Workbench.open(TableEditor.class, TestData.EXAMPLE, "data", TestData.TABLE);
        Ui.until("the table read", () -> editor.pane() != null);
        take("dark");
        parts("dark-later");
        take("default");
        parts("default-later");
        Workbench.open(IEditorPart.class, TestData.EXAMPLE, recipe.getName());
        look("recipe", "default-later", Widgets.named(Control.class, "calibrators.where"));
        take("dark");
        look("recipe", "dark-later", Widgets.named(Control.class, "calibrators.where"));
        take("default");
        look("recipe", "default-again", Widgets.named(Control.class, "calibrators.where"));
    }

    private static void parts(String theme) {
        look("table", theme, Widgets.named(Control.class, "tableEditor.table"));
        look("filter", theme, Widgets.named(Control.class, "tableEditor.filter"));
        look("columns", theme, Widgets.named(Control.class, "columnsView.table"));
        look("subsets", theme, Widgets.named(Control.class, "subsetsView.table"));
        look("explorer", theme, Workbench.explorer());
    }

    /** Most of a part is background: its middle brightness is that of the theme. */
    static void look(String part, String theme, Control control) {
        boolean dark = theme.startsWith("dark");
        Ui.await(part + " in the theme " + theme, () -> {
            double brightness = Screen.brightness(control);
            return dark ? brightness < 90 : brightness > 180;
        });
        assertTrue(Screen.colours(control) > 5, part + " is not blank");
        Screen.save(part + "-" + theme);
    }

    /** The engine of themes is the platform's own affair, so that it has to be called without its type. */
    static void take(String theme) throws Exception {
        Class<?> type = Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
                .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
        Ui.get(() -> type.getMethod("setTheme", String.class, boolean.class)
                .invoke(PlatformUI.getWorkbench().getService(type), THEME + theme, false));
    }
}
