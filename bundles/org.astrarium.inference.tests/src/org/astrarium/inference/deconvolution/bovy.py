#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Makes bovy.txt: extreme deconvolution (Bovy, Hogg and Roweis 2011, eqs. 10, 16 and 17) of small problems, row by row with
numpy's linear algebra and projection matrices, and the greatest likelihood of one of them found by climbing its gradient (scipy's
BFGS) without any of those equations.

    bovy.py > bovy.txt

One line a name: the name, a colon, numbers.
"""
import numpy as np
from scipy.optimize import minimize


def line(name, values):
    print(name + ":", " ".join(repr(float(v)).replace("nan", "NaN") for v in np.ravel(values)))


def density(w, m, T):
    """ln of a Gaussian density."""
    r = w - m
    return -0.5 * (len(w) * np.log(2 * np.pi) + np.linalg.slogdet(T)[1] + r @ np.linalg.solve(T, r))


def expectation(W, S, weights, means, covariances):
    """ln L, and for every row and component q_ij, b_ij and B_ij of eq. 16; missing values (NaN) by projection."""
    likelihood = 0
    rows = []
    for w, s in zip(W, S):
        R = np.eye(W.shape[1])[~np.isnan(w)]
        seen, error = w[~np.isnan(w)], R @ s @ R.T
        joint, b, B = [], [], []
        for a, m, V in zip(weights, means, covariances):
            T = R @ V @ R.T + error
            joint.append(np.log(a) + density(seen, R @ m, T))
            gain = V @ R.T @ np.linalg.inv(T)
            b.append(m + gain @ (seen - R @ m))
            B.append(V - gain @ R @ V)
        total = np.logaddexp.reduce(joint)
        likelihood += total
        rows.append((np.exp(np.array(joint) - total), b, B))
    return likelihood, rows


def maximisation(rows, k):
    """Eq. 17 without its regularisation."""
    q = np.array([row[0] for row in rows])
    weights, means, covariances = q.mean(0), [], []
    for j in range(k):
        m = sum(r[0][j] * r[1][j] for r in rows) / q[:, j].sum()
        V = sum(r[0][j] * (np.outer(m - r[1][j], m - r[1][j]) + r[2][j]) for r in rows) / q[:, j].sum()
        means.append(m)
        covariances.append(V)
    return weights, np.array(means), np.array(covariances)


def simulate(rng, n, d, lost):
    A = rng.normal(size=(d, d)) * 0.5 + np.eye(d)
    X = np.concatenate([rng.normal(size=(2 * n // 3, d)) @ A.T, rng.normal(size=(n - 2 * n // 3, d)) * 0.2 + 1.5])
    S = []
    for _ in range(n):
        E = rng.normal(size=(d, d)) * rng.uniform(0.05, 0.6)
        S.append(E @ E.T)
    S = np.array(S)
    S[:5] = 0
    W = X + np.array([rng.multivariate_normal(np.zeros(d), s) for s in S])
    W[rng.uniform(size=W.shape) < lost] = np.nan
    W[np.isnan(W).all(1)] = 0
    return W, S


for name, n, d, lost, iterations in (("plane", 150, 2, 0, 40), ("space", 120, 3, 0.15, 30), ("five", 90, 5, 0.1, 15)):
    rng = np.random.default_rng(2011 + d)
    W, S = simulate(rng, n, d, lost)
    weights, means = np.array([0.5, 0.5]), np.array([np.full(d, -0.3), np.full(d, 1.0)])
    covariances = np.array([np.eye(d) * 1.5, np.eye(d) * 0.8])
    line(name + ".rows", W)
    line(name + ".errors", S)
    line(name + ".start", np.concatenate([weights, means.ravel(), covariances.ravel()]))
    trace = []
    for _ in range(iterations):
        likelihood, rows = expectation(W, S, weights, means, covariances)
        trace.append(likelihood)
        weights, means, covariances = maximisation(rows, 2)
    trace.append(expectation(W, S, weights, means, covariances)[0])
    line(name + ".trace", trace)
    line(name + ".end", np.concatenate([weights, means.ravel(), covariances.ravel()]))
    if name == "plane":
        def unpack(p):
            L = np.zeros((2, 2, 2))
            for j in range(2):
                L[j] = [[np.exp(p[5 + 3 * j]), 0], [p[6 + 3 * j], np.exp(p[7 + 3 * j])]]
            a = 1 / (1 + np.exp(-p[0]))
            return np.array([a, 1 - a]), p[1:5].reshape(2, 2), np.array([l @ l.T for l in L])

        def negative(p):
            a, m, V = unpack(p)
            T = V[:, None] + S[None]
            r = W[None] - m[:, None]
            det = T[..., 0, 0] * T[..., 1, 1] - T[..., 0, 1] ** 2
            chi2 = (r[..., 0] ** 2 * T[..., 1, 1] - 2 * r[..., 0] * r[..., 1] * T[..., 0, 1] + r[..., 1] ** 2 * T[..., 0, 0]) / det
            return -np.logaddexp.reduce(np.log(a)[:, None] - np.log(2 * np.pi) - 0.5 * np.log(det) - 0.5 * chi2, axis=0).sum()

        chol = [np.linalg.cholesky(V) for V in covariances]
        p = np.concatenate([[np.log(weights[0] / weights[1])], means.ravel()]
                           + [[np.log(l[0, 0]), l[1, 0], np.log(l[1, 1])] for l in chol])
        best = minimize(negative, p, method="BFGS", options=dict(gtol=1e-7, maxiter=5000))
        best = minimize(negative, best.x, method="Nelder-Mead", options=dict(xatol=1e-10, fatol=1e-11, maxiter=40000, maxfev=40000))
        line("plane.greatest", -best.fun)
