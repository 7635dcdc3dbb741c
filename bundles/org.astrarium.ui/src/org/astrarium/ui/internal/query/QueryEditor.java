/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.adql.AdqlCompletion;
import org.astrarium.data.adql.AdqlLexer;
import org.astrarium.data.adql.AdqlToken;
import org.astrarium.data.adql.FaultPlace;
import org.astrarium.data.adql.QueryHead;
import org.astrarium.data.tap.TableSet;
import org.astrarium.data.tap.TapService;
import org.astrarium.workspace.query.ArchiveQueries;
import org.astrarium.workspace.query.QueryRequest;
import org.astrarium.workspace.query.ServiceSchema;
import org.astrarium.workspace.query.ServiceSchemas;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.TextEditor;

/** The editor of queries: the text, above it how it is run and how that went, beside it what the service has. */
public final class QueryEditor extends TextEditor {
    /** The editor's identifier. */
    public static final String ID = "org.astrarium.ui.query";

    private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
    private static final int[] SHARES = {70, 30};

    private final IPropertyChangeListener theme = this::themeChanged;
    private final IDocumentListener typing = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what comes of it counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            textChanged();
        }
    };
    private final List<Annotation> marked = new ArrayList<>();
    private final List<Runnable> endings = new ArrayList<>();
    private final QueryUploads uploads = new QueryUploads(this);
    private QueryBar bar;
    private StatusRow status;
    private SchemaBrowser browser;
    private RunStatus runs;
    private IDocument followed;
    private Display display;
    private ServiceSchema completedFor;
    private TableSet.SchemaEntry completedWith;
    private AdqlCompletion completion = new AdqlCompletion(new TableSet(List.of()), List.of());

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException("Queries are edited within a project: import the file first");
        }
        super.init(site, input);
    }

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        setSourceViewerConfiguration(new AdqlConfiguration(getPreferenceStore(), this::completion));
    }

    /** The query's file. */
    public IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        bar = new QueryBar(all, this);
        status = new StatusRow(all, this::cancel);
        SashForm sash = new SashForm(all, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite text = new Composite(sash, SWT.NONE);
        text.setLayout(new FillLayout());
        super.createPartControl(text);
        browser = new SchemaBrowser(sash, this::insert, this::complete,
                () -> address().ifPresent(ServiceSchemas.get()::refresh));
        sash.setWeights(SHARES);
        follow();
        runs = new RunStatus(this, status, bar);
        endings.add(runs::close);
        endings.add(ServiceSchemas.get().onChange(service -> changed()));
        JFaceResources.getColorRegistry().addListener(theme);
        bar.show(QueryHead.of(text()));
        showSchema();
    }

    /** A file that is renamed or saved under another name has another document. */
    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (followed != null) {
            follow();
        }
    }

    private void follow() {
        if (followed != null) {
            followed.removeDocumentListener(typing);
        }
        followed = document();
        followed.addDocumentListener(typing);
    }

    private IDocument document() {
        return getDocumentProvider().getDocument(getEditorInput());
    }

    String text() {
        return document().get();
    }

    StatusRow status() {
        return status;
    }

    QueryUploads uploads() {
        return uploads;
    }

    /** The service that the text asks for; empty if what it says is no address. */
    Optional<String> address() {
        try {
            String given = QueryHead.of(text()).service().orElse(QueryFiles.usualService());
            return Optional.of(TapService.of(given).url().toString());
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    void edit(QueryHead.Edit edit) {
        try {
            if (edit.start() != edit.end() || !edit.text().isEmpty()) {
                document().replace(edit.start(), edit.end() - edit.start(), edit.text());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the edit was made for this text
        }
    }

    private void textChanged() {
        display.asyncExec(() -> {
            if (!browser.isDisposed()) {
                clearMarks();
                bar.show(QueryHead.of(text()));
                showSchema();
            }
        });
    }

    /** May be called from any thread. */
    void changed() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!browser.isDisposed()) {
                    bar.showLimit();
                    showSchema();
                }
            });
        }
    }

    private void showSchema() {
        Optional<String> service = address();
        if (service.isEmpty()) {
            browser.show(Optional.empty(), "Give the address of a service above.");
            return;
        }
        ServiceSchemas schemas = ServiceSchemas.get();
        Optional<ServiceSchema> schema = schemas.of(service.get());
        String failure = schemas.failure(service.get());
        String words = schemas.isAsked(service.get()) ? "Asking the service for its tables..."
                : failure.isEmpty() ? "" : "No tables: " + failure;
        browser.show(schema.map(ServiceSchema::tables), words);
    }

    private AdqlCompletion completion() {
        ServiceSchema schema = address().flatMap(ServiceSchemas.get()::of).orElse(null);
        TableSet.SchemaEntry mine = uploads.schema();
        if (schema != completedFor || !mine.equals(completedWith)) {
            completedFor = schema;
            completedWith = mine;
            List<TableSet.SchemaEntry> all = new ArrayList<>(schema == null ? List.of() : schema.tables().schemas());
            if (!mine.tables().isEmpty()) {
                all.add(mine);
            }
            completion = new AdqlCompletion(new TableSet(all), schema == null ? List.of() : schema.functions());
        }
        return completion;
    }

    /** Some services tell the columns of a table only when they are asked for that table. */
    private void complete(SchemaNode.Table table) {
        if (table.entry().columns().isEmpty()) {
            address().ifPresent(service -> ServiceSchemas.get().complete(service, table.name()));
        }
    }

    private void insert(SchemaNode node) {
        ITextSelection selection = (ITextSelection) getSelectionProvider().getSelection();
        String text = text();
        int at = selection.getOffset();
        String name = node instanceof SchemaNode.Column column
                ? AdqlCompletion.columnText(text, at, column.table().name(), column.name()) : node.name();
        String before = before(text, at, node instanceof SchemaNode.Column);
        try {
            document().replace(at, selection.getLength(), before + name);
            selectAndReveal(at + before.length() + name.length(), 0);
            setFocus();
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the selection is within the text
        }
    }

    /** What has to stand between the text before a place and a name: a comma where columns follow one another. */
    private static String before(String text, int at, boolean column) {
        AdqlToken last = AdqlLexer.tokens(text.substring(0, at)).stream().reduce((a, b) -> b).orElse(null);
        if (last == null) {
            return "";
        }
        String word = last.of(text);
        boolean item = switch (last.kind()) {
            case NAME, QUOTED_NAME, NUMBER, TEXT -> true;
            default -> word.equals(")") || word.equals("*");
        };
        boolean touches = last.end() == at && !word.equals("(") && !word.equals(".");
        return item && column ? ", " : touches && !word.equals(",") && last.kind() != AdqlToken.Kind.COMMENT ? " " : "";
    }

    /** Opens an example beside this query, under a name of its own, which its result will have too. */
    void take(ExampleQuery example) {
        boolean loose = file().getProject().getName().equals(QueryFiles.LOOSE);
        QueryFiles.openNew(loose ? Optional.empty() : Optional.of(file().getProject()), example.name(),
                example.text(), getSite().getPage());
    }

    /** Saves the text and runs it; what is wrong with it is told in place. */
    public void run() {
        if (runs.isRunning()) {
            return;
        }
        if (isDirty() && !getSite().getPage().saveEditor(this, false)) {
            return;
        }
        clearMarks();
        setFocus();
        try {
            runs.follow(ArchiveQueries.get().start(QueryRequest.of(file(), text(), QueryFiles.usualService())));
        } catch (InputException e) {
            Problem problem = e.problem();
            status.fail((problem.line() > 0 ? problem.key() + ": " : "") + problem.text(),
                    () -> showLine(problem.line()), problem.line());
        }
    }

    /** True while the query runs. */
    public boolean isRunning() {
        return runs.isRunning();
    }

    /** Stops the run, if one goes on. */
    public void cancel() {
        runs.cancel();
    }

    private void showLine(int line) {
        try {
            selectAndReveal(document().getLineOffset(Math.min(line, document().getNumberOfLines()) - 1), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // the line was made to be within
        }
    }

    /** Underlines where a service's message points. */
    void mark(FaultPlace place, String message) {
        clearMarks();
        if (getDocumentProvider().getAnnotationModel(getEditorInput()) instanceof IAnnotationModelExtension model) {
            Annotation annotation = new Annotation(ERROR, false, message);
            model.replaceAnnotations(new Annotation[0],
                    Map.of(annotation, new Position(place.start(), Math.max(1, place.end() - place.start()))));
            marked.add(annotation);
        }
    }

    private void clearMarks() {
        if (!marked.isEmpty()
                && getDocumentProvider().getAnnotationModel(getEditorInput()) instanceof IAnnotationModelExtension m) {
            m.replaceAnnotations(marked.toArray(Annotation[]::new), Map.of());
            marked.clear();
        }
    }

    private void themeChanged(PropertyChangeEvent event) {
        if (event.getProperty().startsWith(AdqlScanner.COLOURS) && getSourceViewer() != null) {
            ((AdqlConfiguration) getSourceViewerConfiguration()).takeColours();
            getSourceViewer().invalidateTextPresentation();
        }
    }

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(theme);
        endings.forEach(Runnable::run);
        if (followed != null) {
            followed.removeDocumentListener(typing);
        }
        super.dispose();
    }
}
