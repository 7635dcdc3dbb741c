/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;

/** Addresses as users give them. */
final class ServiceAddress {
    private ServiceAddress() {
    }

    /** The base address of a service, from a preset's name or an address; what follows the base is taken off. */
    static URI base(String given) {
        String text = given.strip();
        for (TapPreset preset : TapPreset.ALL) {
            if (preset.name().equalsIgnoreCase(text)) {
                return preset.url();
            }
        }
        return check(text.replaceFirst("[?#].*$", "")
                .replaceFirst("/+((a?sync|tables|capabilities|availability)/*)?$", ""));
    }

    static URI check(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw wrong(text, e);
        }
        throw wrong(text, null);
    }

    private static InputException wrong(String text, URISyntaxException cause) {
        String names = String.join(", ", TapPreset.names());
        return new InputException(Problem.atKey("service",
                "\"" + ServiceMessage.clean(text) + "\" is no address on the web",
                NearestName.remedy(text, TapPreset.names(), "write https://..., or one of " + names)), cause);
    }
}
