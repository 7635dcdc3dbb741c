/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.workspace.query;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.astrarium.core.problem.InputException;
import org.astrarium.core.problem.Problem;
import org.astrarium.data.adql.AdqlLexer;
import org.astrarium.data.adql.AdqlToken;
import org.astrarium.data.adql.QueryHead;
import org.astrarium.data.tap.TapQuery;
import org.astrarium.data.tap.TapService;
import org.eclipse.core.resources.IFile;

/**
 * What to ask an archive, and where the answer goes.
 *
 * @param name    what the result is called: {@code gaia-cepheids}
 * @param service base address
 * @param adql    the query
 * @param maxrec  rows at the most; -1 for the service's own limit
 * @param sync    true to wait for the answer without a job
 * @param uploads tables that go with it, by their names in the query
 * @param project the data set project that gets the result; where it is none, a new one is made
 * @param source  the query's file as a path of the workspace; empty if it has none
 */
public record QueryRequest(String name, String service, String adql, long maxrec, boolean sync,
        Map<String, Path> uploads, String project, String source) {
    /** Copies the map; checks that no part is null. */
    public QueryRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(adql, "adql");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(source, "source");
        uploads = Collections.unmodifiableMap(new LinkedHashMap<>(uploads));
    }

    /**
     * What the text of a query's file asks for.
     *
     * @param file  which lies in a project, whose {@code data/} gets the result if it is a data set
     * @param text  as it stands in the editor
     * @param usual the service where the text names none
     * @throws InputException if the text or what its head asks for is wrong
     */
    public static QueryRequest of(IFile file, String text, String usual) {
        QueryHead head = QueryHead.of(text);
        if (AdqlLexer.tokens(text).stream().allMatch(token -> token.kind() == AdqlToken.Kind.COMMENT)) {
            throw new InputException(Problem.atKey(TapQuery.KEY, "there is no query yet",
                    "write one, or take one of the examples"));
        }
        Map<String, Path> uploads = head.uploads(file.getProject().getLocation().toPath(),
                path -> UploadGrants.file(file, path));
        String base = file.getName().replaceFirst("(?i)\\.adql\\z", "");
        return new QueryRequest(base, TapService.of(head.service().orElse(usual)).url().toString(), text,
                head.maxrec(), head.isSync(), uploads, file.getProject().getName(), file.getFullPath().toString());
    }
}
