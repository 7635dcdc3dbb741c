/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.adql;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of ADQL 2.1 (IVOA Recommendation of 15 December 2023): those keywords of its section 2.1.2 that a query
 * has a use for, and the functions of its sections 2.3, 4.2 and 4.5 to 4.9.
 */
public final class AdqlWords {
    private static final List<String> KEYWORDS = List.of("ALL", "AND", "AS", "ASC", "BETWEEN", "BY", "CASE", "CROSS",
            "DESC", "DISTINCT", "ELSE", "END", "ESCAPE", "EXCEPT", "EXISTS", "FROM", "FULL", "GROUP", "HAVING", "ILIKE",
            "IN", "INNER", "INTERSECT", "IS", "JOIN", "LEFT", "LIKE", "NATURAL", "NOT", "NULL", "OFFSET", "ON", "OR",
            "ORDER", "OUTER", "RIGHT", "SELECT", "THEN", "TOP", "UNION", "USING", "WHEN", "WHERE", "WITH");

    private static final Map<String, String> FUNCTIONS = functions();

    private static final Set<String> KEYWORD_SET = Set.copyOf(KEYWORDS);

    private static final Set<String> FUNCTION_NAMES = FUNCTIONS.keySet().stream()
            .map(form -> form.substring(0, form.indexOf('('))).collect(Collectors.toUnmodifiableSet());

    private AdqlWords() {
    }

    private static Map<String, String> functions() {
        Map<String, String> all = new TreeMap<>();
        String[][] lists = {
            {"AVG(x)", "mean"}, {"COUNT(x)", "number of values that are not null; COUNT(*) of rows"},
            {"MAX(x)", "greatest value"}, {"MIN(x)", "least value"}, {"SUM(x)", "sum"},
            {"ABS(x)", "absolute value"}, {"CEILING(x)", "rounded up"}, {"DEGREES(x)", "radians to degrees"},
            {"EXP(x)", "e to the power x"}, {"FLOOR(x)", "rounded down"}, {"LOG(x)", "natural logarithm"},
            {"LOG10(x)", "logarithm to base 10"}, {"MOD(x, y)", "remainder of x / y"}, {"PI()", "pi"},
            {"POWER(x, y)", "x to the power y"}, {"RADIANS(x)", "degrees to radians"},
            {"RAND(x)", "random number from 0 to 1"}, {"ROUND(x, n)", "rounded to n decimal places"},
            {"SQRT(x)", "square root"}, {"TRUNCATE(x, n)", "cut after n decimal places"},
            {"ACOS(x)", "in radians"}, {"ASIN(x)", "in radians"}, {"ATAN(x)", "in radians"},
            {"ATAN2(y, x)", "in radians"}, {"COS(x)", "x in radians"}, {"COT(x)", "x in radians"},
            {"SIN(x)", "x in radians"}, {"TAN(x)", "x in radians"},
            {"AREA(region)", "square degrees"}, {"BOX('ICRS', ra, dec, width, height)", "region, degrees"},
            {"CENTROID(region)", "point in its middle"}, {"CIRCLE('ICRS', ra, dec, radius)", "region, degrees"},
            {"CONTAINS(point, region)", "1 if the point is inside, else 0"},
            {"COORD1(point)", "its first coordinate, degrees"}, {"COORD2(point)", "its second coordinate, degrees"},
            {"COORDSYS(point)", "its coordinate system"}, {"DISTANCE(point, point)", "angle between them, degrees"},
            {"INTERSECTS(region, region)", "1 if they overlap, else 0"}, {"POINT('ICRS', ra, dec)", "point, degrees"},
            {"POLYGON('ICRS', ra1, dec1, ra2, dec2, ra3, dec3)", "region, degrees"},
            {"REGION(text)", "region from its STC-S text"},
            {"CAST(x AS DOUBLE PRECISION)", "the same value as another type"},
            {"COALESCE(x, y)", "the first value that is not null"}, {"IN_UNIT(x, 'unit')", "x in another unit"},
            {"LOWER(text)", "in lower case"}, {"UPPER(text)", "in upper case"}};
        for (String[] function : lists) {
            all.put(function[0], function[1]);
        }
        return Collections.unmodifiableMap(all);
    }

    /** The keywords, in upper case, in the order of the alphabet. */
    public static List<String> keywords() {
        return KEYWORDS;
    }

    /** The functions as one writes them, with what they give: {@code LOG10(x)}, "logarithm to base 10". */
    public static Map<String, String> functionForms() {
        return FUNCTIONS;
    }

    static boolean isKeyword(String word) {
        return KEYWORD_SET.contains(word.toUpperCase(Locale.ROOT));
    }

    static boolean isFunction(String word) {
        return FUNCTION_NAMES.contains(word.toUpperCase(Locale.ROOT));
    }

    /** A part of a name as a query writes it: in double quotes where it is a word of the language or no plain word. */
    public static String quoted(String name) {
        boolean plain = name.matches("[A-Za-z]\\w*") && !isKeyword(name) && !isFunction(name);
        return plain || name.startsWith("\"") ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
