/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.List;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Finds the agent of p2 that looks after the running product. */
final class P2Agent {
    private P2Agent() {
    }

    /** @throws InputException if this is not a product that p2 looks after */
    static IProvisioningAgent of(BundleContext context) {
        InstalledServices.start(context, "org.apache.felix.scr");
        InstalledServices.start(context, "org.eclipse.equinox.p2.core");
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent agent = reference == null ? null : context.getService(reference);
        if (agent == null) {
            throw new InputException(Problem.atKey("plugin", "this product was not installed by p2",
                    "start the packaged product"));
        }
        agent.registerService(UIServices.SERVICE_NAME, new Unattended());
        return agent;
    }

    /**
     * Answers the questions for which p2 would open a window: the user has named the plugin and the site, which says
     * yes.
     */
    private static final class Unattended extends UIServices {
        @Override
        public AuthenticationInfo getUsernamePassword(String location) {
            return null;
        }

        @Override
        public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previousInfo) {
            return null;
        }

        @Override
        public TrustInfo getTrustInfo(Certificate[][] untrustedChain, String[] unsignedDetail) {
            List<Certificate> trusted = untrustedChain == null ? List.of()
                    : Arrays.stream(untrustedChain).map(chain -> chain[0]).toList();
            return new TrustInfo(trusted, List.<PGPPublicKey>of(), false, true);
        }
    }
}
