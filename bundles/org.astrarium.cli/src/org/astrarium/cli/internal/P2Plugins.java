/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.cli.internal;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.astrarium.cli.Plugins;
import org.astrarium.core.analysis.Progress;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.NearestName;
import org.astrarium.core.problem.Problem;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;

/** Plugins as features that p2, the installer of the Eclipse platform, puts into the product and takes out of it. */
final class P2Plugins implements Plugins {
    private static final String GROUP = ".feature.group";
    /** Features that the product cannot be without. */
    private static final Set<String> OWN = Set.of("org.astrarium.feature", "org.astrarium.platform.feature");

    private final BundleContext context;

    P2Plugins(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<Plugin> installed() {
        return plugins(installed(P2Agent.of(context)));
    }

    @Override
    public List<Plugin> offered(URI site, Progress progress) {
        return plugins(offered(P2Agent.of(context), site, new ProgressToMonitor(progress, "reading")));
    }

    @Override
    public Plugin install(String id, URI site, Progress progress) {
        IProvisioningAgent agent = P2Agent.of(context);
        IProgressMonitor monitor = new ProgressToMonitor(progress, "installing");
        IInstallableUnit unit = find(id, offered(agent, site, monitor), "is not offered");
        if (installed(agent).contains(unit)) {
            throw fault(id, "is installed already, in version " + unit.getVersion(), "");
        }
        InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), List.of(unit));
        if (site != null) {
            operation.getProvisioningContext().setMetadataRepositories(site);
            operation.getProvisioningContext().setArtifactRepositories(site);
        }
        perform(id, operation, monitor);
        return plugin(unit);
    }

    @Override
    public Plugin uninstall(String id, Progress progress) {
        IProvisioningAgent agent = P2Agent.of(context);
        IInstallableUnit unit = find(id, installed(agent), "is not installed");
        UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), List.of(unit));
        perform(id, operation, new ProgressToMonitor(progress, "uninstalling"));
        return plugin(unit);
    }

    private static void perform(String id, ProfileChangeOperation operation, IProgressMonitor monitor) {
        try {
            check(id, operation.resolveModal(monitor), operation.getResolutionDetails());
            IStatus done = operation.getProvisioningJob(monitor).runModal(monitor);
            check(id, done, deepest(done));
        } catch (OperationCanceledException e) {
            throw new Progress.CancelledException();
        }
    }

    private static void check(String id, IStatus status, String details) {
        if (status.matches(IStatus.CANCEL)) {
            throw new Progress.CancelledException();
        }
        if (status.matches(IStatus.ERROR)) {
            throw fault(id, "p2 refuses: " + details, "");
        }
    }

    /** The plugins that are installed on their own, and not as a part of something else. */
    private static Collection<IInstallableUnit> installed(IProvisioningAgent agent) {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new InputException(Problem.atKey("plugin", "this product was not installed by p2",
                    "start the packaged product"));
        }
        return select(profile, new UserVisibleRootQuery(), null);
    }

    private static Collection<IInstallableUnit> offered(IProvisioningAgent agent, URI site, IProgressMonitor monitor) {
        IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
        IQuery<IInstallableUnit> newest = QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery());
        if (site == null) {
            if (metadata.getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM).length == 0) {
                throw new InputException(Problem.atKey("--site", "this product knows no update site",
                        "give one: --site URL"));
            }
            return select(metadata, newest, monitor);
        }
        try {
            agent.getService(IArtifactRepositoryManager.class).loadRepository(site, monitor);
            return select(metadata.loadRepository(site, monitor), newest, monitor);
        } catch (ProvisionException e) {
            throw new InputException(Problem.atKey("--site", "cannot read " + site + ": " + deepest(e.getStatus()),
                    "give the address of an update site"), e);
        }
    }

    private static Collection<IInstallableUnit> select(IQueryable<IInstallableUnit> from,
            IQuery<IInstallableUnit> query,
            IProgressMonitor monitor) {
        return from.query(query, monitor).toUnmodifiableSet().stream()
                .filter(unit -> unit.getId().endsWith(GROUP) && !OWN.contains(id(unit))).sorted().toList();
    }

    private static IInstallableUnit find(String id, Collection<IInstallableUnit> units, String otherwise) {
        List<String> known = units.stream().map(P2Plugins::id).toList();
        return units.stream().filter(unit -> id(unit).equals(id)).findFirst().orElseThrow(() -> fault(id, otherwise,
                NearestName.remedy(id, known, known.isEmpty() ? "no plugin is" : "there is "
                + String.join(", ", known))));
    }

    private static List<Plugin> plugins(Collection<IInstallableUnit> units) {
        return units.stream().map(P2Plugins::plugin).toList();
    }

    private static Plugin plugin(IInstallableUnit unit) {
        String name = unit.getProperty(IInstallableUnit.PROP_NAME, null);
        return new Plugin(id(unit), unit.getVersion().toString(), name == null ? "" : name);
    }

    private static String id(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
    }

    private static InputException fault(String id, String message, String remedy) {
        return new InputException(Problem.atKey("plugin " + id, message, remedy));
    }

    /** p2 wraps the reason in several layers of "an error occurred". */
    private static String deepest(IStatus status) {
        for (IStatus child : status.getChildren()) {
            if (child.matches(IStatus.ERROR)) {
                return deepest(child);
            }
        }
        Throwable cause = status.getException();
        return cause == null || cause.getMessage() == null ? status.getMessage() : status.getMessage() + ": "
                + cause.getMessage();
    }
}
