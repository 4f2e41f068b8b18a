#!/bin/bash
# ./profile.sh DATA_DIR [TIMES]   where the processor time goes: by kind of thread, then by stage (samples of Java)
# with TIMES above 1 the first half of the samples is left out: the process is warm
set -e
T=$(cd "$(dirname "$0")" && pwd)/target; times=${2:-1}
"${JAVA:-java}" ${JAVA_OPTS:-$(cat "$T/../../reports/.mvn/jvm.config")} -XX:StartFlightRecording=filename="$T/run.jfr",settings="$T/../profile.jfc" -Xlog:jfr*=off \
  -XX:FlightRecorderOptions=stackdepth=256 -cp "$T/annals-benchmarks.jar:$T/lib/*" dev.annals.benchmarks.Print "$1" "$T/profiled" "$times"
skip=0; [ "$times" = 1 ] || skip=0.5
"${JAVA:-java}" -cp "$T/annals-benchmarks.jar" dev.annals.benchmarks.profile.Shares "$T/run.jfr" $skip
rm -rf "$T/profiled" "$T/profiled.findings.json"
