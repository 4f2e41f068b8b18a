#!/bin/bash
# run.sh DATA_DIR OUT_DIR   one JVM: the JSON becomes a data repository, its reports are printed
# JAVA, JAVA_OPTS to change; the archive of classes is made once by ../../setup.sh, as a user's installation would
set -e
T=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)/target
[ -f "$T/annals.jsa" ] && ARCHIVE="-XX:SharedArchiveFile=$T/annals.jsa -Xlog:cds=off -Xlog:cds+dynamic=off"
exec "${JAVA:-java}" $ARCHIVE ${JAVA_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} -cp "$T/annals-benchmarks.jar:$T/lib/*" dev.annals.benchmarks.Print "$1" "$2"
