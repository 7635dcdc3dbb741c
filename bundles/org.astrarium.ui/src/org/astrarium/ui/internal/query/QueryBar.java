/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.query;

import java.util.Optional;
import org.astrarium.core.problem.InputException;
import org.astrarium.data.adql.QueryHead;
import org.astrarium.data.tap.TapPreset;
import org.astrarium.data.tap.TapService;
import org.astrarium.ui.look.Icons;
import org.astrarium.ui.look.Look;
import org.astrarium.workspace.query.ServiceSchema;
import org.astrarium.workspace.query.ServiceSchemas;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Above a query's text: the service, the rows at the most, job or not, examples, tables to go along, and Run. All of it
 * stands in the comments at the text's head; the fields change those and nothing else.
 */
final class QueryBar {
    private static final String[] WAYS = {"as a job", "at once"};

    private final QueryEditor editor;
    private final Composite bar;
    private final Combo service;
    private final Text rows;
    private final Combo way;
    private final Button run;
    private boolean showing;

    QueryBar(Composite parent, QueryEditor editor) {
        this.editor = editor;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(9).margins(3 * Look.UNIT, 2 * Look.UNIT)
                .spacing(2 * Look.UNIT, Look.UNIT).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        label("Service");
        service = Look.named(new Combo(bar, SWT.DROP_DOWN), "query.service");
        TapPreset.ALL.forEach(preset -> service.add(preset.title()));
        service.setToolTipText("A public archive, or the base address of any TAP service. Enter applies it.");
        GridDataFactory.fillDefaults().hint(210, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(service);
        service.addListener(SWT.Selection, event -> choose(event.text));
        service.addListener(SWT.DefaultSelection, event -> choose(service.getText()));
        service.addListener(SWT.FocusOut, event -> choose(service.getText()));
        IHandlerService commands = PlatformUI.getWorkbench().getService(IHandlerService.class);
        FieldCommands.serve(service, commands);
        label("Rows at most");
        rows = Look.named(new Text(bar, SWT.BORDER | SWT.RIGHT), "query.rows");
        rows.setToolTipText("MAXREC: how many rows the service may send; empty for its own limit");
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(rows);
        rows.addListener(SWT.Modify, event -> set(QueryHead.MAXREC, rows.getText().strip()));
        FieldCommands.serve(rows, commands);
        way = Look.named(new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY), "query.way");
        way.setItems(WAYS);
        way.setToolTipText("A job goes on at the service while the program is closed; at once suits short queries");
        way.addListener(SWT.Selection, event -> set(QueryHead.RUN, way.getSelectionIndex() == 1 ? "sync" : ""));
        menuButton("Tables...", "query.uploads", "Tables of this workspace that go with the query").addListener(
                SWT.Selection, event -> editor.uploads().showMenu((Button) event.widget));
        Button examples = menuButton("Examples", "query.examples", "Queries to begin with");
        examples.addListener(SWT.Selection, event -> showExamples(examples));
        run = Look.named(new Button(bar, SWT.PUSH), "query.run");
        run.setText("Run (F5)");
        run.setImage(Icons.RUN.image(run));
        run.addListener(SWT.Selection, event -> editor.run());
    }

    private void label(String text) {
        Label label = new Label(bar, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private Button menuButton(String text, String id, String tip) {
        Button button = Look.named(new Button(bar, SWT.PUSH), id);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    /** Shows what a text's head says. */
    void show(QueryHead head) {
        showing = true;
        try {
            String given = head.service().orElse(QueryFiles.usualService());
            String wanted = preset(given).map(TapPreset::title).orElse(given);
            if (!service.getText().equals(wanted) && !service.isFocusControl()) {
                service.setText(wanted);
            }
            String limit = limit(head);
            if (!rows.isFocusControl() && !rows.getText().equals(limit)) {
                rows.setText(limit);
            }
            way.select(isSync(head) ? 1 : 0);
        } finally {
            showing = false;
        }
        showLimit();
    }

    /** The service's own limit, where nothing else is asked for. */
    void showLimit() {
        Optional<ServiceSchema> schema = editor.address().flatMap(ServiceSchemas.get()::of);
        rows.setMessage(schema.filter(s -> s.defaultLimit() > 0).map(s -> Long.toString(s.defaultLimit())).orElse(""));
    }

    private static String limit(QueryHead head) {
        try {
            return head.maxrec() < 0 ? "" : Long.toString(head.maxrec());
        } catch (InputException e) {
            return ""; // the text says what is wrong, when it runs
        }
    }

    private static boolean isSync(QueryHead head) {
        try {
            return head.isSync();
        } catch (InputException e) {
            return false; // the text says what is wrong, when it runs
        }
    }

    private static Optional<TapPreset> preset(String given) {
        return TapPreset.ALL.stream().filter(p -> p.name().equalsIgnoreCase(given) || p.title().equals(given)
                || p.url().toString().equals(given.replaceFirst("/+\\z", ""))).findFirst();
    }

    private void choose(String given) {
        if (showing || given.isBlank()) {
            return;
        }
        try {
            String url = preset(given.strip()).map(p -> p.url().toString())
                    .orElseGet(() -> TapService.of(given).url().toString());
            editor.status().clear();
            if (editor.address().filter(url::equals).isEmpty()) {
                QueryFiles.keepUsualService(url);
                set(QueryHead.SERVICE, url);
            }
        } catch (InputException e) {
            editor.status().fail(e.problem().text(), null, 0);
        }
    }

    private void set(String key, String value) {
        if (!showing) {
            editor.edit(QueryHead.of(editor.text()).with(key, value));
        }
    }

    private void showExamples(Button button) {
        Menu menu = new Menu(button);
        for (ExampleQuery example : ExampleQuery.all()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(example.title());
            item.addListener(SWT.Selection, event -> editor.take(example));
        }
        showBelow(menu, button);
    }

    static void showBelow(Menu menu, Control button) {
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    void setRunning(boolean running) {
        run.setEnabled(!running);
    }
}
