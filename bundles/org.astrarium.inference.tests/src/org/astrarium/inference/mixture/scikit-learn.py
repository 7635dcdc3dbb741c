#!/usr/bin/env python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
"""Makes scikit-learn.txt: what sklearn.mixture.GaussianMixture (1.2.1) comes to from a given start, for each kind of covariance.

    scikit-learn.py > scikit-learn.txt

One line a name: the name, a colon, numbers. reg_covar is 0, so that nothing is added to the covariances; max_iter iterations are
made whatever the likelihood does (tol 0).
"""
import warnings

import numpy as np
from sklearn.mixture import GaussianMixture

warnings.simplefilter("ignore")
ITERATIONS = 25


def line(name, values):
    print(name + ":", " ".join(repr(float(v)) for v in np.ravel(values)))


rng = np.random.default_rng(188)
A = np.array([[1.0, 0, 0], [0.6, 0.5, 0], [-0.2, 0.1, 2.0]])
X = np.concatenate([rng.normal(size=(250, 3)) @ A.T + [10, -3, 400], rng.normal(size=(120, 3)) * [0.3, 0.2, 5] + [11, -2, 405],
                    rng.normal(size=(80, 3)) * [3, 2, 0.7] + [8, -4, 398]])
X = X[rng.permutation(len(X))]
means = np.array([[9.5, -3.5, 401], [11.2, -2.2, 404], [7.0, -3.0, 399]])
weights = np.array([0.4, 0.4, 0.2])
covariance = np.array([[2.0, 0.5, 0], [0.5, 1.5, 0.3], [0, 0.3, 9]])
line("rows", X)
line("means", means)
line("weights", weights)
for kind, start in (("full", [np.linalg.inv(covariance)] * 3), ("tied", np.linalg.inv(covariance)),
                    ("diag", [1 / np.diag(covariance)] * 3), ("spherical", [1 / np.diag(covariance).mean()] * 3)):
    g = GaussianMixture(3, covariance_type=kind, tol=0, max_iter=ITERATIONS, reg_covar=0, weights_init=weights, means_init=means,
                        precisions_init=np.array(start)).fit(X)
    full = {"full": g.covariances_, "tied": [g.covariances_] * 3, "diag": [np.diag(c) for c in g.covariances_]
            if kind == "diag" else 0, "spherical": [np.eye(3) * c for c in g.covariances_] if kind == "spherical" else 0}[kind]
    begin = {"full": [covariance] * 3, "tied": [covariance] * 3, "diag": [np.diag(np.diag(covariance))] * 3,
             "spherical": [np.eye(3) * np.diag(covariance).mean()] * 3}[kind]
    line(kind + ".start", begin)
    line(kind + ".weights", g.weights_)
    line(kind + ".means", g.means_)
    line(kind + ".covariances", full)
    line(kind + ".likelihood", g.score(X) * len(X))
    line(kind + ".bic", g.bic(X))
    line(kind + ".aic", g.aic(X))
    line(kind + ".probabilities", g.predict_proba(X)[:10])
