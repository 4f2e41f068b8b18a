#!/bin/bash
# ./archive.sh DATA_DIR   archives the classes that a run over this data loads (AppCDS), so that later runs start faster
set -e
T=$(cd "$(dirname "$0")" && pwd)/target
rm -f "$T/annals.jsa"
"${JAVA:-java}" -XX:ArchiveClassesAtExit="$T/annals.jsa" ${JAVA_OPTS:-$(cat "$T/../../reports/.mvn/jvm.config")} -Xlog:cds=off -Xlog:cds+dynamic=off \
  -cp "$T/annals-benchmarks.jar:$T/lib/*" dev.annals.benchmarks.Print "$1" "$T/archived" > /dev/null
rm -rf "$T/archived" "$T/archived.findings.json"
