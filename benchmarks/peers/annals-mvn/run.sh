#!/bin/bash
# run.sh DATA_DIR OUT_DIR   what a user types: `mvn generate` (site and reports), or with GOAL=annals:print the reports alone
# The data repository is written before the first run, as BENCH_YAML is for others; MAVEN_OPTS to change
set -e
B=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
R=$B/target/repository/$(basename "$1")
[ -f "$R/pom.xml" ] || "${JAVA:-java}" -cp "$B/target/annals-benchmarks.jar:$B/target/lib/*" dev.annals.benchmarks.Prepare "$1" "$R"
mvn -o -q -f "$R" "${GOAL:-generate}"
if [ "${GOAL:-generate}" = generate ]; then cp "$R"/target/site/documents/*.pdf "$2"; else cp "$R"/target/print/*.pdf "$2"; fi
