/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.astrarium.core.chart.Chart;
import org.astrarium.core.chart.Markup;
import org.astrarium.core.result.Notation;
import org.astrarium.core.result.NumberTable;
import org.astrarium.engine.StoredResult;
import org.astrarium.ui.chart.ChartCanvas;
import org.astrarium.ui.internal.recipe.RunRecipe;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.look.NumberTableCanvas;
import org.astrarium.ui.look.SampleCanvas;
import org.astrarium.ui.selection.ActiveSelections;
import org.astrarium.ui.selection.ChartRows;
import org.astrarium.workspace.RecipeState;
import org.astrarium.workspace.RecipeStates;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.ide.IDE;

/**
 * One result: the answer, its tables, what led to it at the left, its figures at the right (below where the window is
 * narrow).
 */
final class ResultPage {
    /** Tables that stand above all else; the others are details. */
    private static final int MAIN_TABLES = 2;
    /** Narrower than this, figures stand below the numbers. */
    private static final int TWO_COLUMNS = 860;
    private static final int WRAP = 200;

    private final FormToolkit toolkit;
    private final StoredResult result;
    private final ResultEditor editor;
    private final ScrolledForm form;

    ResultPage(Composite parent, FormToolkit toolkit, StoredResult result, ResultEditor editor) {
        this.toolkit = toolkit;
        this.result = result;
        this.editor = editor;
        this.form = toolkit.createScrolledForm(parent);
    }

    void create() {
        // the form's own body keeps the toolkit's colour where a form is made after its editor: a composite covers it
        form.getBody().setLayout(new FillLayout());
        Composite body = Look.composite(toolkit, form.getBody());
        GridLayoutFactory.fillDefaults().margins(4 * Look.UNIT, 4 * Look.UNIT).spacing(0, 3 * Look.UNIT).applyTo(body);
        answer(body);
        List<NumberTable> summary = result.summary();
        List<NumberTable> main = summary.subList(0, Math.min(MAIN_TABLES, summary.size()));
        main.forEach(table -> table(body, table));
        Composite columns = Look.composite(toolkit, body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6 * Look.UNIT, 4 * Look.UNIT).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        Composite numbers = column(columns);
        Composite figures = column(columns);
        warnings(numbers);
        sample(numbers);
        summary.subList(main.size(), summary.size()).forEach(table -> table(numbers, table));
        paragraphs(numbers, "Assumptions", result.assumptions());
        tables(numbers);
        paragraphs(numbers, "References", result.references());
        result.charts().forEach(chart -> figure(figures, chart));
        fold(columns);
        form.addListener(SWT.Resize, event -> fold(columns));
        form.reflow(true);
    }

    /** Two columns where the window is wide enough, else one. */
    private void fold(Composite columns) {
        GridLayout layout = (GridLayout) columns.getLayout();
        boolean wide = form.getClientArea().width >= TWO_COLUMNS && !result.charts().isEmpty();
        if (layout.numColumns != (wide ? 2 : 1)) {
            layout.numColumns = wide ? 2 : 1;
            layout.makeColumnsEqualWidth = wide;
            form.reflow(true);
        }
    }

    private void answer(Composite body) {
        Label title = wrapped(body, result.title());
        title.setForeground(Look.faint(title));
        Label answer = Look.named(wrapped(body, result.answer()), "result.answer");
        answer.setFont(Look.bold(answer, 3));
        Composite row = Look.composite(toolkit, body);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(2 * Look.UNIT, 0).applyTo(row);
        Look.fillWidth(row);
        Label made = wrapped(row, made());
        made.setForeground(Look.faint(made));
        editor.recipe().ifPresent(recipe -> outdated(row, recipe));
        button(row, "Open Report", "result.openReport", Icons.REPORT, () -> launch(result.report()));
        button(row, "Open Folder", "result.openFolder", Icons.FOLDER, () -> launch(result.folder()));
    }

    private void outdated(Composite row, IFile recipe) {
        RecipeStates.get().status(recipe).filter(status -> status.state() == RecipeState.OUTDATED).ifPresent(status -> {
            Label label = Look.named(wrapped(row, status.text()), "result.state");
            label.setForeground(Look.error());
            button(row, "Run Again (F5)", "result.run", Icons.RUN, () ->
                    RunRecipe.start(recipe, editor.getSite().getPage()));
        });
    }

    private String made() {
        String created = result.created().replace("T", " ").replaceFirst("(\\.\\d+)?Z$", " UTC");
        long rows = result.inputs().stream().mapToLong(StoredResult.Input::rows).sum();
        return "Made " + created + " from " + Notation.PAGE.count(rows) + (ofFolders() ? " files" : " rows")
                + (result.simulated() ? " of simulated data" : "") + " by version " + result.version();
    }

    /** Whether it was made of folders of images, of which files are counted. */
    private boolean ofFolders() {
        return editor.recipe().map(IFile::getLocation).filter(recipe -> result.inputs().stream()
                .anyMatch(input -> Files.isDirectory(recipe.toPath().resolveSibling(input.file())))).isPresent();
    }

    private void warnings(Composite column) {
        for (String warning : result.warnings()) {
            Composite row = Look.composite(toolkit, column);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(2 * Look.UNIT, 0).applyTo(row);
            Look.fillWidth(row);
            Label mark = toolkit.createLabel(row, "");
            mark.setImage(editor.getSite().getWorkbenchWindow().getWorkbench().getSharedImages()
                    .getImage(org.eclipse.ui.ISharedImages.IMG_OBJS_WARN_TSK));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
            wrapped(row, warning);
        }
    }

    private void table(Composite column, NumberTable table) {
        heading(column, table.title());
        NumberTableCanvas canvas = Look.named(new NumberTableCanvas(column, table), "result.summary");
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(canvas);
    }

    private void sample(Composite column) {
        if (!result.sample().isEmpty()) {
            heading(column, "Sample, cut by cut");
            SampleCanvas canvas = Look.named(new SampleCanvas(column), "result.sample");
            canvas.show(result.sample());
        }
    }

    private void paragraphs(Composite column, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            heading(column, title);
            texts.forEach(text -> wrapped(column, "\u2022 " + text));
        }
    }

    private void tables(Composite column) {
        if (result.tables().isEmpty()) {
            return;
        }
        heading(column, "Tables");
        IHyperlinkListener opening = new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                openTable((Path) event.getHref());
            }
        };
        for (Path table : result.tables()) {
            Hyperlink link = toolkit.createHyperlink(column, table.getFileName().toString(), SWT.NONE);
            link.setHref(table);
            link.addHyperlinkListener(opening);
        }
    }

    private void openTable(Path table) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(table));
        if (file != null) {
            try {
                IDE.openEditor(editor.getSite().getPage(), file);
            } catch (PartInitException e) {
                ILog.of(ResultPage.class).error("The table " + table + " cannot be opened", e);
            }
        }
    }

    private void figure(Composite column, Chart chart) {
        heading(column, chart.title());
        ChartCanvas canvas = Look.named(new ChartCanvas(column, SWT.NONE), "figure." + chart.id());
        canvas.setWheelNeedsFocus(true);
        canvas.setChart(chart);
        tie(canvas);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(canvas);
        Label caption = wrapped(column, chart.caption());
        caption.setForeground(Look.faint(caption));
    }

    /** Points of a figure stand for rows of the table that the key {@code input} names. */
    private void tie(ChartCanvas canvas) {
        editor.recipe().map(IFile::getLocation).ifPresent(recipe -> result.inputs().stream()
                .filter(input -> input.key().equals("input")).findFirst()
                .ifPresent(input -> ChartRows.tie(canvas, recipe.toPath().resolveSibling(input.file()),
                        (int) input.rows(), ActiveSelections.of(editor.getSite()))));
    }

    private Composite column(Composite columns) {
        Composite column = Look.composite(toolkit, columns);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * Look.UNIT).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(WRAP, SWT.DEFAULT)
                .applyTo(column);
        return column;
    }

    private void heading(Composite column, String text) {
        Label label = wrapped(column, text);
        label.setFont(Look.bold(label, 1));
        ((GridData) label.getLayoutData()).verticalIndent = Look.UNIT;
    }

    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, Markup.plain(text).replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WRAP, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void button(Composite parent, String text, String id, Icons icon, Runnable action) {
        Button button = Look.named(toolkit.createButton(parent, text, SWT.PUSH), id);
        button.setImage(icon.image(button));
        button.addListener(SWT.Selection, event -> action.run());
        button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    }

    private void launch(Path file) {
        if (!Program.launch(file.toString())) {
            editor.getEditorSite().getActionBars().getStatusLineManager()
                    .setErrorMessage("No program opens " + file + " (open it by hand)");
        }
    }
}
