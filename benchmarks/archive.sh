#!/bin/bash
# ./archive.sh DATA_DIR   archives the classes that a run over this data loads (AppCDS), so that later runs start faster
set -e
data=$(cd "$1" && pwd)
cd "$(dirname "$0")"
rm -f target/annals.jsa
"${JAVA:-java}" -XX:ArchiveClassesAtExit=target/annals.jsa ${JAVA_OPTS:--XX:+UseSerialGC} -Xlog:cds=off -Xlog:cds+dynamic=off \
  -cp "target/annals-benchmarks.jar:target/lib/*" dev.annals.benchmarks.Print "$data" target/archived > /dev/null
rm -rf target/archived target/archived.findings.json
