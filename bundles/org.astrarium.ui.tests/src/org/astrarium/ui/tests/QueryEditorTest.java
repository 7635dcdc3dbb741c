/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import org.astrarium.data.dataset.DataFile;
import org.astrarium.data.dataset.Dataset;
import org.astrarium.ui.table.TableEditor;
import org.astrarium.workspace.query.ArchiveQueries;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries under mouse and keyboard, against a service of this machine. */
class QueryEditorTest {
    private static final Duration SOON = Duration.ofMillis(1500);

    private TapStub service;

    @BeforeEach
    void start() throws Exception {
        Workbench.clear();
        service = new TapStub();
    }

    @AfterEach
    void clear() throws Exception {
        ArchiveQueries.get().list().forEach(query -> ArchiveQueries.get().delete(query.id()));
        Workbench.clear();
        show("org.eclipse.ui.views.ProblemView"); // as it was found
        ThemesTest.take("default");
        service.close();
    }

    private static void show(String view) {
        Ui.get(() -> Workbench.page().showView(view));
    }

    /** A query of the example's data set, open in its editor; returns its text. */
    private StyledText open(String query) throws CoreException {
        TestData.importExample();
        IFolder folder = Workbench.file(TestData.EXAMPLE, "queries/x").getProject().getFolder("queries");
        if (!folder.exists()) {
            folder.create(IResource.NONE, true, null);
        }
        String text = "-- Service: " + service.url() + "\n" + query;
        folder.getFile("near.adql").create(text.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
        Workbench.expand(TestData.EXAMPLE);
        Workbench.expand(TestData.EXAMPLE, "queries");
        Workbench.open(ITextEditor.class, TestData.EXAMPLE, "queries", "near.adql");
        return Widgets.waitFor(StyledText.class, "the query",
                control -> ((StyledText) control).getText().equals(text));
    }

    private static void awaitTables() {
        Tree tree = Widgets.named(Tree.class, "schema.tree");
        Ui.until("the tables of the service", () -> tree.getItemCount() == 1);
    }

    private static String status() {
        return Widgets.isThere("query.status")
                ? Ui.get(() -> Widgets.named(Label.class, "query.status").getText()) : "";
    }

    @Test
    void columnsOfTheServiceAreOfferedAndTheResultOpens() throws Exception {
        StyledText text = open("");
        awaitTables();
        Hand.click(text);
        Hand.keys(SWT.CTRL, SWT.END);
        Hand.type("SELECT b.source_id, b.yearly FROM stars.bright AS b WHERE b.p");
        Hand.keys(SWT.CTRL, ' ');
        Table offered = Widgets.waitFor(Table.class, "the columns offered", table -> ((Table) table).getItemCount() == 1
                && ((Table) table).getItem(0).getText().startsWith("parallax"));
        assertTrue(Ui.get(() -> offered.getItem(0).getText()).contains("[mas]  DOUBLE"));
        Screen.save("query-completion");
        Hand.keys(SWT.CR);
        Ui.until("the column written", () -> text.getText().endsWith("WHERE b.parallax"));
        Hand.type(" > 500");
        Hand.keys(SWT.F5);
        Ui.until("the result", () -> status().startsWith("2 rows in"));
        IFile result = Workbench.file(TestData.EXAMPLE, "data/near.vot.gz");
        DataFile told = Dataset.read(result.getProject().getLocation().toPath()).file("data/near.vot.gz").orElseThrow();
        assertEquals(2, told.rows());
        String from = told.from();
        assertTrue(from.startsWith(service.url() + "\n") && from.endsWith("b.parallax > 500"), from);
        assertEquals(Workbench.text(Workbench.file(TestData.EXAMPLE, "queries/near.adql")), service.lastQuery(),
                "the query was saved, and sent as it is");
        Link open = Widgets.named(Link.class, "query.status.follow");
        Hand.click(open);
        TableEditor editor = Workbench.active(TableEditor.class);
        Ui.until("the table read", () -> editor.pane() != null);
    }

    @Test
    void faultIsShownWhereTheServiceSaysItIs() throws Exception {
        open("SELECT raa FROM stars.bright");
        Hand.click(Widgets.named(Button.class, "query.run"));
        Ui.until("the service's words", () -> status().contains("raa"));
        Link show = Widgets.named(Link.class, "query.status.follow");
        assertEquals("<a>Show line 2</a>", Ui.get(show::getText));
        ITextEditor editor = Workbench.active(ITextEditor.class);
        Ui.until("the fault underlined", () -> "raa".equals(underlined(editor)));
        Screen.save("query-fault");
    }

    private static String underlined(ITextEditor editor) throws Exception {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals("org.eclipse.ui.workbench.texteditor.error")) {
                Position place = model.getPosition(annotation);
                return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get(place.getOffset(),
                        place.getLength());
            }
        }
        return "";
    }

    @Test
    void runCanBeStoppedAndIsListed() throws Exception {
        service.hold(true);
        open("SELECT * FROM stars.bright");
        Hand.click(Widgets.named(Button.class, "query.run"));
        Ui.until("the phase", () -> status().startsWith("executing"));
        show("org.astrarium.ui.queries");
        Table list = Widgets.named(Table.class, "queries.table");
        Ui.until("the query listed", () -> list.getItemCount() == 1 && list.getItem(0).getText(2).equals("executing"));
        Hand.click(Widgets.named(Button.class, "query.cancel"));
        Ui.until("the run stopped", () -> status().equals("Stopped."));
        Ui.until("the list", () -> list.getItem(0).getText(2).equals("aborted"));
    }

    @Test
    void overflowIsSaidPlainly() throws Exception {
        service.cutOff(true);
        open("-- Run: sync\nSELECT * FROM stars.bright");
        Hand.click(Widgets.named(Button.class, "query.run"));
        Ui.until("the warning", () -> status().startsWith("2 rows, cut off by the service: there are more."));
    }

    @Test
    void doubleClickInTheTablesWritesTheColumn() throws Exception {
        StyledText text = open("SELECT source_id");
        awaitTables();
        Text search = Widgets.named(Text.class, "schema.search");
        Widgets.retype(search, "yearly");
        Tree tree = Widgets.named(Tree.class, "schema.tree");
        Hand.click(text);
        Hand.keys(SWT.CTRL, SWT.END);
        // Each letter of the search makes the tree anew, so that a row may go while the pointer is on its way to it.
        for (int attempt = 0; attempt < 5 && !Ui.within(SOON, () -> text.getText().endsWith("parallax")); attempt++) {
            Ui.until("the column in its place", () -> place(tree) != null);
            Hand.doubleClick(tree, Ui.get(() -> place(tree)));
        }
        Ui.until("the column", () -> text.getText().endsWith("SELECT source_id, parallax"));
    }

    /** Where the only column found is; null while it is not there. */
    private static Point place(Tree tree) {
        TreeItem item = tree.getItemCount() == 0 ? null : tree.getItem(0);
        for (int depth = 0; depth < 2 && item != null; depth++) {
            item = item.getItemCount() == 1 && item.getExpanded() ? item.getItem(0) : null;
        }
        return item == null || item.getBounds().y <= item.getParentItem().getBounds().y ? null
                : Widgets.middle(item.getBounds());
    }

    @Test
    void queryInTheToolbarOpensANewOne() throws Exception {
        ToolBar bar = Widgets.waitFor(ToolBar.class, "the toolbar", control -> item((ToolBar) control) != null);
        Hand.click(Ui.get(() -> item(bar)));
        ITextEditor editor = Workbench.active(ITextEditor.class);
        assertEquals("query.adql", Ui.get(editor::getTitle));
    }

    private static ToolItem item(ToolBar bar) {
        return Arrays.stream(bar.getItems()).filter(item -> item.getText().equals("Query")).findFirst().orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "dark"})
    void editorFollowsTheTheme(String theme) throws Exception {
        ThemesTest.take(theme);
        open("SELECT TOP 10 b.source_id, LOG10(b.parallax) AS lg -- the nearest\nFROM stars.bright AS b\n"
                + "WHERE b.parallax > 1.5e2 AND 'a' = \"b\"");
        awaitTables();
        Hand.click(Widgets.named(Button.class, "query.run"));
        Ui.until("the result", () -> status().startsWith("2 rows in"));
        ThemesTest.look("query", theme, Widgets.waitFor(Control.class, "the text", StyledText.class::isInstance));
    }
}
