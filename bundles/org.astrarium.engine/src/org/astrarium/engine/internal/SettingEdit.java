/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.core.recipe.Key;
import org.astrarium.core.recipe.Node;
import org.astrarium.core.recipe.Place;
import org.astrarium.core.recipe.Schema;
import org.astrarium.core.recipe.Type;
import org.astrarium.data.recipe.RecipeText;
import org.astrarium.engine.Setting;

/**
 * Puts a setting's value into a recipe's tree. What the path leads through and the recipe does not have is taken from
 * the schema's
 * defaults first, so that one element of a default list can be changed.
 */
public final class SettingEdit {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,6})\\]");
    private static final Pattern PATH = Pattern.compile("[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[\\d{1,6}\\])*");

    private final String file;
    private final Schema schema;

    /** For a recipe of that file, which messages name. */
    public SettingEdit(String file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /**
     * The tree with the setting's value in its place.
     *
     * @throws InputException if the path is not one, leads to an element that is not there, or the value is not YAML
     */
    public Node apply(Node tree, Setting setting) {
        if (!PATH.matcher(setting.path()).matches()) {
            throw fault(setting, "is not a path", "write it like fits[0].clip.sigma");
        }
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(setting.path());
        while (matcher.find()) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : "[" + matcher.group(2));
        }
        return put(tree, schema.type(), steps, value(setting), setting);
    }

    private Node value(Setting setting) {
        if (setting.value().isEmpty()) {
            return new Node.Scalar(Place.NOWHERE, null, "");
        }
        try {
            return withoutPlaces(RecipeText.of("", setting.value()).tree());
        } catch (InputException e) {
            throw fault(setting, "\"" + setting.value() + "\" is not YAML: " + e.problem().message(),
                    e.problem().remedy());
        }
    }

    private Node put(Node node, Type type, List<String> steps, Node value, Setting setting) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        return step.startsWith("[") ? putElement(node, type, Integer.parseInt(step.substring(1)), rest, value, setting)
                : putKey(node, type, step, rest, value, setting);
    }

    private Node putElement(Node node, Type type, int index, List<String> rest, Node value, Setting setting) {
        List<Node> items = new ArrayList<>(node instanceof Node.Sequence list ? list.items() : nothing(node)
                ? List.of() : List.of(node));
        if (index > items.size() || index == items.size() && !rest.isEmpty()) {
            throw fault(setting, "there is no element [" + index + "]", "the list has " + items.size()
                    + ", counted from 0");
        }
        Type element = type instanceof Type.ListOf list ? list.element() : type;
        Node changed = put(index < items.size() ? items.get(index) : null, element, rest, value, setting);
        if (index < items.size()) {
            items.set(index, changed);
        } else {
            items.add(changed);
        }
        return new Node.Sequence(node == null ? Place.NOWHERE : node.place(), items);
    }

    private Node putKey(Node node, Type type, String name, List<String> rest, Node value, Setting setting) {
        if (!(node instanceof Node.Mapping) && !nothing(node)) {
            throw fault(setting, "there is no key \"" + name + "\": the recipe has one value or a list there",
                    "give the whole value, such as {" + name + ": ...}");
        }
        List<Node.Entry> entries = new ArrayList<>(node instanceof Node.Mapping mapping ? mapping.entries()
                : List.of());
        Key key = keys(type) == null ? null : keys(type).find(name);
        Type inner = key != null ? key.type() : type instanceof Type.MapOf map ? map.value() : new Type.Text();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            if (entry.key().equals(name)) {
                entries.set(i, new Node.Entry(name, entry.keyPlace(), put(entry.value(), inner, rest, value, setting)));
                return new Node.Mapping(node.place(), entries);
            }
        }
        Node start = key == null || key.defaultValue() == null ? null : Node.of(key.defaultValue());
        entries.add(new Node.Entry(name, Place.NOWHERE, put(start, inner, rest, value, setting)));
        return new Node.Mapping(node == null ? Place.NOWHERE : node.place(), entries);
    }

    private static Type.Keys keys(Type type) {
        if (type instanceof Type.Either either) {
            return either.types().stream().map(SettingEdit::keys).filter(k -> k != null).findFirst().orElse(null);
        }
        return type instanceof Type.Keys keys ? keys : null;
    }

    private static boolean nothing(Node node) {
        return node == null || node instanceof Node.Scalar scalar && scalar.value() == null;
    }

    /** The value stands on the command line: a line of the recipe in a message would point at the wrong place. */
    private static Node withoutPlaces(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(Place.NOWHERE, mapping.entries().stream()
                    .map(e -> new Node.Entry(e.key(), Place.NOWHERE, withoutPlaces(e.value()))).toList());
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(Place.NOWHERE, list.items().stream().map(SettingEdit::withoutPlaces).toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Scalar(Place.NOWHERE, scalar.value(), scalar.text());
    }

    private InputException fault(Setting setting, String message, String remedy) {
        return new InputException(new Problem(file, 0, "--set " + setting.path(), message, remedy));
    }
}
