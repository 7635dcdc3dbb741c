/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;
import org.astrarium.ui.look.Look;
import org.astrarium.ui.recipe.RecipeModel;
import org.astrarium.ui.recipe.RecipeSnapshot;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.ManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/**
 * The form of a recipe, made from its schema. Single keys stand together; each section, list or map of keys folds on
 * its own.
 */
public final class RecipeForm {
    private final ManagedForm managed;
    private final ScrolledForm form;
    private final FormContext context;
    private final ColumnNames columns = new ColumnNames();
    private final InputColumns inputColumns;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<Control> marked = new HashSet<>();

    /** Makes the form; {@link #control} is to be laid out by the caller. */
    public RecipeForm(Composite parent, RecipeModel recipe, Schema schema) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.setBorderStyle(SWT.BORDER);
        managed = new ManagedForm(toolkit, form);
        form.addDisposeListener(event -> managed.dispose());
        form.addDisposeListener(event -> toolkit.dispose());
        context = new FormContext(toolkit, recipe, columns, () -> form.reflow(true));
        inputColumns = new InputColumns(recipe.file(), columns, form);
        GridLayoutFactory.fillDefaults().margins(2 * Look.UNIT, 2 * Look.UNIT).spacing(0, 2 * Look.UNIT)
                .applyTo(form.getBody());
        context.showing(() -> sections(schema));
        managed.getMessageManager().setAutoUpdate(false);
        Runnable end = recipe.onChange(this::show);
        form.addDisposeListener(event -> end.run());
        show(recipe.snapshot());
    }

    /** The form's control. */
    public Control control() {
        return form;
    }

    /** Shows a recipe's values and problems. */
    public void show(RecipeSnapshot snapshot) {
        snapshot.tree().ifPresent(tree -> context.showing(() -> {
            fields.forEach((name, field) -> field.show(Values.child(tree, name)));
            inputColumns.of(Values.text(Values.child(tree, "input")));
        }));
        form.getBody().setEnabled(snapshot.tree().isPresent());
        mark(snapshot.problems());
    }

    /** Keys with a single value stand together at the top, whatever stands between them in the schema. */
    private void sections(Schema schema) {
        Composite general = foldable("General", "", true);
        for (Key key : schema.keys()) {
            if (Values.isScalar(key.type()) && !isFixed(key)) {
                fields.put(key.name(), Fields.create(general, context, key.name(), key, 0));
            }
        }
        schema.keys().stream().filter(key -> !Values.isScalar(key.type())).forEach(this::section);
    }

    /** A key that takes one value only, such as the format's version, is none of the user's business. */
    private static boolean isFixed(Key key) {
        return key.type() instanceof Type.Whole whole && whole.min() == whole.max();
    }

    private void section(Key key) {
        boolean open = !(key.type() instanceof Type.MapOf);
        Composite body = foldable(key.label(), key.help(), open);
        if (key.type() instanceof Type.Keys keys && !SectionField.isOptional(key)) {
            Map<String, Field> inner = SectionField.fill(body, context, key.name(), keys, 0);
            context.register(key.name(), body);
            fields.put(key.name(), given -> inner.forEach((name, field) -> field.show(Values.child(given, name))));
        } else {
            fields.put(key.name(), Fields.create(body, context, key.name(), key, 0));
        }
    }

    private Composite foldable(String title, String description, boolean open) {
        int style = ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.NO_TITLE_FOCUS_BOX | (open ? ExpandableComposite.EXPANDED : 0)
                | (description.isEmpty() ? 0 : Section.DESCRIPTION);
        Section section = context.toolkit().createSection(form.getBody(), style);
        section.setText(title);
        if (!description.isEmpty()) {
            section.setDescription(description);
        }
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(section);
        Composite body = context.composite(section);
        Rows.grid(body);
        section.setClient(body);
        return body;
    }

    private void mark(List<Problem> problems) {
        IMessageManager messages = managed.getMessageManager();
        marked.stream().filter(control -> !control.isDisposed()).forEach(messages::removeMessages);
        marked.clear();
        messages.removeAllMessages();
        for (Problem problem : problems) {
            Control control = context.nearest(problem.key());
            String text = control == null && !problem.key().isEmpty() ? problem.key() + ": " + problem.text()
                    : problem.text();
            if (control == null) {
                messages.addMessage(problem, text, null, IMessageProvider.ERROR);
            } else {
                messages.addMessage(problem, text, null, IMessageProvider.ERROR, control);
                marked.add(control);
            }
        }
        messages.update();
    }
}
