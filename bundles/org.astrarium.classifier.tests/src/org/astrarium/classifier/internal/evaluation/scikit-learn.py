#!/usr/bin/python3
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# Makes scikit-learn.csv: forty made-up predictions of three classes, with ties, and what scikit-learn says of them.
import random
import warnings

import sklearn
from scipy import stats
from sklearn import metrics

warnings.filterwarnings("ignore")
rng = random.Random(20260801)
truth, rows = [], []
for i in range(40):
    t = rng.choice([0, 0, 1, 1, 1, 2])
    weight = [rng.randint(1, 5) + (3 if c == t and rng.random() < 0.5 else 0) for c in range(3)]
    total = sum(weight)
    truth.append(t)
    rows.append([w / total for w in weight])
called = [max(range(3), key=lambda c: r[c]) for r in rows]
print("# scikit-learn %s, made by scikit-learn.py" % sklearn.__version__)
for t, r in zip(truth, rows):
    print("source,%d,%r,%r,%r" % (t, *r))
print("accuracy,%r" % float(metrics.accuracy_score(truth, called)))
for name, average in (("macro", "macro"), ("weighted", "weighted")):
    print("%s,%r,%r,%r" % (name, *map(float, metrics.precision_recall_fscore_support(truth, called, average=average)[:3])))
p, r, f, s = metrics.precision_recall_fscore_support(truth, called)
for c in range(3):
    print("class,%d,%r,%r,%r,%d" % (c, float(p[c]), float(r[c]), float(f[c]), s[c]))
print("mcc,%r" % float(metrics.matthews_corrcoef(truth, called)))
print("log_loss,%r" % float(metrics.log_loss(truth, rows)))
for c in range(3):
    yes = [t == c for t in truth]
    score = [r[c] for r in rows]
    print("roc,%d,%r" % (c, float(metrics.roc_auc_score(yes, score))))
    print("average_precision,%d,%r" % (c, float(metrics.average_precision_score(yes, score))))
for row in metrics.confusion_matrix(truth, called):
    print("confusion,%d,%d,%d" % tuple(row))
for a, b in ((3, 9), (0, 6), (10, 10), (40, 61)):
    print("mcnemar,%d,%d,%r" % (a, b, float(stats.binomtest(min(a, b), a + b, 0.5).pvalue)))
for k, n in ((0, 10), (5, 10), (188, 209), (10, 10)):
    ci = stats.binomtest(k, n).proportion_ci(confidence_level=0.6826894921370859, method="wilson")
    print("wilson,%d,%d,%r,%r" % (k, n, float(ci.low), float(ci.high)))
