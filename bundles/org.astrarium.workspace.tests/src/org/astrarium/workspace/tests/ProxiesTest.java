/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import org.astrarium.workspace.query.ArchiveQueries;
import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class ProxiesTest {
    @Test
    void proxiesOfTheWorkbenchAreThoseOfQueries() throws Exception {
        ArchiveQueries.get();
        BundleContext context = FrameworkUtil.getBundle(ProxiesTest.class).getBundleContext();
        IProxyService service = context.getService(context.getServiceReference(IProxyService.class));
        IProxyData[] before = service.getProxyData();
        boolean enabled = service.isProxiesEnabled();
        boolean system = service.isSystemProxiesEnabled();
        try {
            IProxyData mine = service.getProxyData(IProxyData.HTTPS_PROXY_TYPE);
            mine.setHost("proxy.example.org");
            mine.setPort(3128);
            service.setProxyData(new IProxyData[] {mine});
            service.setSystemProxiesEnabled(false);
            service.setProxiesEnabled(true);
            URI archive = URI.create("https://gea.esac.esa.int/tap-server/tap");
            List<Proxy> chosen = ProxySelector.getDefault().select(archive);
            InetSocketAddress address = (InetSocketAddress) chosen.get(0).address();
            assertEquals(Proxy.Type.HTTP, chosen.get(0).type());
            assertEquals("proxy.example.org:3128", address.getHostString() + ":" + address.getPort());
            assertEquals(List.of(Proxy.NO_PROXY),
                    ProxySelector.getDefault().select(URI.create("http://127.0.0.1:8080/tap")), "not for this machine");
        } finally {
            service.setProxyData(before);
            service.setSystemProxiesEnabled(system);
            service.setProxiesEnabled(enabled);
        }
    }
}
