/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.image;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrarium.core.image.Card;

/** The header's keys as the place on the sky is read from them; of a key that stands there twice the first counts. */
final class WcsKeys {
    private final Map<String, String> values = new HashMap<>();

    WcsKeys(List<Card> header) {
        for (Card card : header) {
            if (!card.value().isBlank()) {
                values.putIfAbsent(card.key().toUpperCase(Locale.ROOT), card.value().strip());
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise).toUpperCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is no finite number */
    double number(String key, double otherwise) {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.replace('D', 'E').replace('d', 'e'));
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " = \"" + value + "\" is no number", e);
        }
        throw new IllegalArgumentException(key + " = \"" + value + "\" is not finite");
    }
}
