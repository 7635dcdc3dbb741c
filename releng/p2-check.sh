#!/bin/sh
# Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
#
# Analyses come and go through p2: on a copy of the built product, the feature of each in turn is uninstalled, the product starts
# all the same and says which plugin a recipe needs, and the feature is installed again from the built update site. A format comes
# and goes in the same way: Parquet, which the product is without.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
site=$root/releng/updatesite/target/repository
analyses="cepheid classifier cluster"
work=$(mktemp -d)
trap 'rm -rf "$work" || true' EXIT # the product may still be rehearsing in it
home=$work/astrarium

step() {
    echo "p2-check: $1"
}

fail() {
    echo "p2-check: FAILED: $1" >&2
    for log in "$work"/*.out "$work"/*.err; do
        [ ! -s "$log" ] || sed "s|^|    |" "$log" >&2
    done
    exit 1
}

# Runs a command of the product and compares its exit status with the one expected.
expect() {
    wanted=$1
    shift
    status=0
    "$home/astrarium" "$@" > "$work/out.out" 2> "$work/err.err" < /dev/null || status=$?
    [ "$status" = "$wanted" ] || fail "astrarium $*: exit status $status instead of $wanted"
}

# The workbench must come up and stay, and log no error that has to do with what is missing.
expect_workbench() {
    [ -n "${DISPLAY:-}" ] || return 0
    rm -rf "$work/workspace"
    ASTRARIUM_WORKSPACE="$work/workspace" "$home/astrarium" > "$work/window.out" 2>&1 &
    window=$!
    waited=0
    while [ "$waited" -lt 60 ] && [ ! -f "$work/workspace/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi" ]; do
        kill -0 "$window" 2> /dev/null || fail "the workbench ended by itself"
        sleep 1
        waited=$((waited + 1))
        [ "$waited" -lt 15 ] || break
    done
    kill -0 "$window" 2> /dev/null || fail "the workbench ended by itself"
    kill -TERM "$window"
    wait "$window" 2> /dev/null || true
    log=$work/workspace/.metadata/.log
    if [ -f "$log" ] && grep -q -E 'Application error|NoClassDefFoundError|ClassNotFoundException|Unresolved requirement' "$log"; then
        cp "$log" "$work/workbench.out"
        fail "the workbench logged an error"
    fi
}

step "unpacking the product"
set -- "$root"/product/target/products/astrarium-*-linux.gtk.x86_64.tar.gz
[ -f "$1" ] || { echo "p2-check: there is no product (build it: ./mvnw verify)" >&2; exit 2; }
tar -xzf "$1" -C "$work" 2> /dev/null
[ -f "$site/content.jar" ] || [ -f "$site/content.xml.xz" ] || fail "there is no update site in $site"

step "an archive of the classes is made in the background, and serves"
expect 0 --version
waited=0
until [ -f "$(echo "$home"/configuration/light/*/classes.of)" ]; do
    [ "$waited" -lt 120 ] || fail "the rehearsal does not end"
    sleep 1
    waited=$((waited + 1))
done
[ -s "$(echo "$home"/configuration/light/*/classes.jsa)" ] || fail "the rehearsal made no archive"
[ -e "$(echo "$home"/configuration/light/*/plain)" ] || fail "the rehearsal did not find all analyses on the class path"
expect 0 --version
[ "$(cat "$work/out.out" "$work/err.err" | wc -l)" -eq 1 ] || fail "more is said than the version"

# comes_and_goes ID: the analysis of that identifier, whose recipes end in .ID.
comes_and_goes() {
    id=$1
    plugin=org.astrarium.$id.feature

    step "with $id, its example runs"
    recipe=$(find "$work/examples" -name "*.$id" | sort | head -n 1)
    [ -n "$recipe" ] || fail "the examples hold no .$id recipe"
    expect 0 run "$recipe" --out "$work/$id.before"
    [ -s "$work/$id.before/result.json" ] || fail "the run wrote no result.json"

    step "uninstalling $plugin"
    expect 0 plugin uninstall "$plugin"
    expect 0 --version
    expect 0 analyses
    ! grep -q "^$id " "$work/out.out" || fail "the analysis is still listed"
    expect 2 run "$recipe" --out "$work/$id.without"
    [ "$(wc -l < "$work/err.err")" -eq 1 ] || fail "the error is not one line"
    grep -q "org\.astrarium\.$id" "$work/err.err" || fail "the error does not name the plugin"
    sed 's/^/p2-check:   /' "$work/err.err"
    [ ! -e "$work/$id.without" ] || fail "a result was written"
    expect_workbench

    step "installing it again from the update site"
    expect 0 plugin install "$plugin" --site "$site"
    expect 0 analyses
    grep -q "^$id " "$work/out.out" || fail "the analysis is not listed"
    expect 0 run "$recipe" --out "$work/$id.after"
    [ -s "$work/$id.after/result.json" ] || fail "the run wrote no result.json"
    expect_workbench
}

expect 0 examples "$work/examples"
for analysis in $analyses; do
    comes_and_goes "$analysis"
done

step "a format that is not there is named, comes and goes"
parquet=org.astrarium.parquet.feature
printf 'source_id,x\n9007199254740993,0.1\n1,\n' > "$work/t.csv"
! ls "$home/plugins" | grep -q org.astrarium.parquet || fail "the product holds $parquet"
expect 2 convert "$work/t.csv" "$work/t.parquet"
[ "$(wc -l < "$work/err.err")" -eq 1 ] || fail "the error is not one line"
grep -q "astrarium plugin install $parquet" "$work/err.err" || fail "the error does not say how to install the plugin"
expect 0 plugin install "$parquet" --site "$site"
expect 0 convert "$work/t.csv" "$work/t.parquet"
expect 0 convert "$work/t.parquet" "$work/back.csv"
cmp -s "$work/t.csv" "$work/back.csv" || fail "the table came back changed"
expect_workbench
expect 0 plugin uninstall "$parquet"
expect 2 info "$work/t.parquet"
grep -q "astrarium plugin install $parquet" "$work/err.err" || fail "the error does not say how to install the plugin"

step "passed"
