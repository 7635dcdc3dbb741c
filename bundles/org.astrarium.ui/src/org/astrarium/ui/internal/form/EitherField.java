/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Type;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A key that takes a number, a word or keys of its own: which of them is chosen first, and then given its value. */
final class EitherField implements Field {
    private static final int KIND_WIDTH = 168;
    private static final int NUMBER_WIDTH = 96;
    private static final Kind NONE = new Kind("", null, null);

    /** A word, or a type whose value is still to be given; neither for no value. */
    private record Kind(String label, Type type, String word) {
    }

    private final FormContext context;
    private final String path;
    private final Key key;
    private final int depth;
    private final List<Kind> kinds;
    private final Combo combo;
    private final Text number;
    private final Composite body;
    private Type filled;
    private Map<String, Field> fields = Map.of();

    EitherField(Composite grid, FormContext context, String path, Key key, Type.Either type, int depth) {
        this.context = context;
        this.path = path;
        this.key = key;
        this.depth = depth;
        this.kinds = kinds(key, type);
        Rows.label(grid, context, key, depth);
        Composite row = Rows.place(grid, context);
        combo = context.register(path, new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY));
        context.toolkit().adapt(combo, true, false);
        combo.setItems(kinds.stream().map(Kind::label).toArray(String[]::new));
        combo.setToolTipText(Rows.help(key));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = combo.isFocusControl());
        Rows.width(combo, KIND_WIDTH);
        number = context.name(path, "value", context.toolkit().createText(row, "", SWT.SINGLE));
        GridDataFactory.fillDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(number);
        Rows.unit(row, context, key);
        body = context.composite(grid);
        Rows.grid(body);
        GridDataFactory.fillDefaults().span(Rows.COLUMNS, 1).indent(Rows.INDENT, 0).grab(true, false).applyTo(body);
        combo.addListener(SWT.Selection, event -> choose(kinds.get(combo.getSelectionIndex())));
        number.addModifyListener(event -> context.set(path, Values.parse(type, number.getText())));
    }

    @Override
    public void show(Node given) {
        Node shown = given == null && key.defaultValue() != null ? Node.of(key.defaultValue()) : given;
        Kind kind = kindOf(shown);
        combo.select(kinds.indexOf(kind));
        boolean scalar = kind.type() != null && Values.isScalar(kind.type());
        boolean changed = scalar != number.getVisible() || (scalar ? null : kind.type()) != filled;
        SectionField.visible(number, scalar);
        if (scalar) {
            TextField.show(number, kind.type(), Values.text(shown));
        }
        fill(scalar ? null : kind.type());
        fields.forEach((name, field) -> field.show(filled instanceof Type.Keys ? Values.child(shown, name) : shown));
        if (changed) {
            context.reflow();
        }
    }

    private void choose(Kind kind) {
        Object byDefault = key.defaultValue();
        if (kind == NONE) {
            context.set(path, null);
        } else if (kind.word() != null) {
            context.set(path, kind.word());
        } else if (Values.isScalar(kind.type()) && byDefault instanceof Number) {
            context.set(path, byDefault);
        } else {
            context.set(path, Values.first(kind.type()));
        }
    }

    private void fill(Type type) {
        if (type == filled) {
            return;
        }
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        filled = type;
        if (type instanceof Type.Keys keys) {
            fields = SectionField.fill(body, context, path, keys, depth + 1);
        } else if (type != null) {
            Key inner = new Key(key.name(), type, null, true, key.unit(), key.help());
            fields = Map.of(key.name(), Fields.create(body, context, path, inner, depth + 1));
        } else {
            fields = Map.of();
        }
        SectionField.visible(body, type != null);
    }

    private Kind kindOf(Node node) {
        String text = Values.text(node);
        if (node == null && kinds.contains(NONE)) {
            return NONE;
        }
        for (Kind kind : kinds) {
            if (fits(kind, node, text)) {
                return kind;
            }
        }
        return kinds.get(0); // what fits nothing is a problem, and marked as one
    }

    private static boolean fits(Kind kind, Node node, String text) {
        Type type = kind.type();
        if (node instanceof Node.Mapping) {
            return type instanceof Type.Keys || type instanceof Type.MapOf;
        }
        if (node instanceof Node.Sequence) {
            return type instanceof Type.ListOf;
        }
        return kind.word() != null ? kind.word().equals(text) : type != null && Values.isScalar(type);
    }

    private static List<Kind> kinds(Key key, Type.Either either) {
        List<Kind> kinds = new ArrayList<>();
        if (key.defaultValue() == null && !key.required()) {
            kinds.add(NONE);
        }
        // words first: a text is only another kind where it is none of them
        for (Type type : either.types()) {
            Values.words(type).forEach(word -> kinds.add(new Kind(word, null, word)));
        }
        for (Type type : either.types()) {
            if (!(type instanceof Type.Choice)) {
                kinds.add(new Kind(label(type), type, null));
            }
        }
        return kinds;
    }

    private static String label(Type type) {
        if (type instanceof Type.Keys keys) {
            return keys.keys().stream().map(Key::name).limit(3).collect(Collectors.joining(", "));
        }
        if (type instanceof Type.Real || type instanceof Type.Whole) {
            return "number:";
        }
        return type instanceof Type.ListOf ? "list" : type instanceof Type.MapOf ? "names" : "text:";
    }
}
