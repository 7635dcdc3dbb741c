/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.internal.query;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The proxies of the workbench, which by default are those of the system, for everything that Java connects to. What
 * Java itself was told at its start comes first.
 */
public final class PlatformProxies extends ProxySelector {
    private final ProxySelector java;
    private final BundleContext context;

    /** Proxies of the workbench behind those of a selector. */
    public PlatformProxies(ProxySelector java, BundleContext context) {
        this.java = java;
        this.context = context;
    }

    /** The selector that asks first. */
    public ProxySelector java() {
        return java;
    }

    @Override
    public List<Proxy> select(URI uri) {
        List<Proxy> first = java == null ? List.of() : java.select(uri);
        if (first.stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT)) {
            return first;
        }
        ServiceReference<IProxyService> reference = context.getServiceReference(IProxyService.class);
        IProxyService service = reference == null ? null : context.getService(reference);
        if (service == null) {
            return List.of(Proxy.NO_PROXY);
        }
        List<Proxy> found = Arrays.stream(service.select(uri)).filter(data -> data.getHost() != null)
                .map(PlatformProxies::proxy).toList();
        return found.isEmpty() ? List.of(Proxy.NO_PROXY) : found;
    }

    private static Proxy proxy(IProxyData data) {
        boolean socks = data.getType().toUpperCase(Locale.ROOT).equals(IProxyData.SOCKS_PROXY_TYPE);
        int usual = socks ? 1080 : 80;
        int port = data.getPort() < 0 ? usual : data.getPort();
        return new Proxy(socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP,
                InetSocketAddress.createUnresolved(data.getHost(), port));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        if (java != null) {
            java.connectFailed(uri, address, failure);
        }
    }
}
