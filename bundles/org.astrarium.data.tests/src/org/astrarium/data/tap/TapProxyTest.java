/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import org.astrarium.core.analysis.Progress;
import org.junit.jupiter.api.Test;

class TapProxyTest {
    @Test
    void proxyOfTheSystemIsUsed() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (ScriptedService proxy = new ScriptedService()) {
            URI own = URI.create(proxy.url());
            proxy.on("GET /tap/availability", exchange -> {
                assertEquals("archive.invalid", exchange.getRequestHeaders().getFirst("Host"));
                ScriptedService.text(200, "<availability><available>true</available></availability>").to(exchange);
            });
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(own.getHost(), own.getPort())));
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            // the name belongs to no machine: only the proxy can answer
            TapService far = TapService.of("http://archive.invalid/tap", ScriptedService.SHORT);
            assertEquals(new Availability(true, List.of()), far.availability(Progress.NONE));
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}
