#!/bin/bash
# run.sh DATA_DIR OUT_DIR   one JVM: the JSON becomes a data repository, its reports are printed
# JAVA, JAVA_OPTS to change; the archive of classes is made once by ../../setup.sh, as a user's installation would
set -e
B=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd); T=$B/target
[ -f "$T/annals.jsa" ] && ARCHIVE="-XX:SharedArchiveFile=$T/annals.jsa -Xlog:cds=off -Xlog:cds+dynamic=off"
[ -w /dev/shm ] && TEMPORARY=-Djava.io.tmpdir=/dev/shm   # only the comparison needs the files of that repository
exec "${JAVA:-java}" $ARCHIVE $TEMPORARY ${JAVA_OPTS:-$(cat "$B/../reports/.mvn/jvm.config")} \
  -cp "$T/annals-benchmarks.jar:$T/lib/*" dev.annals.benchmarks.Print "$1" "$2"
