#!/bin/bash
# ./race.sh BENCH_DIR S|M|L [PEER...]   Annals beside its peers, in one run
# BENCH_DIR is a folder with run.sh, gen.py, measure.py, check.py and peers/, set up; RUNS, WARMUP and so on are its own
set -e
here=$(cd "$(dirname "$0")" && pwd)
bench=$(cd "${1:?usage: ./race.sh BENCH_DIR S|M|L [PEER...]}" && pwd); size=${2:?S, M or L}; shift 2
[ $# -gt 0 ] || set -- typst weasyprint-ttf jasper annals
[ -f "$here/target/annals-benchmarks.jar" ] || { echo "run ./setup.sh first" >&2; exit 2; }
for peer in annals annals-mvn; do ln -sfn "$here/peers/$peer" "$bench/peers/$peer"; done
cd "$bench"
[ -d .work/data/M ] || "${PY:-python3}" gen.py .work/data/M 20 .work/yaml/M
[ -f "$here/target/annals.jsa" ] || "$here/archive.sh" "$bench/.work/data/M"
exec ./run.sh "$size" "$@"
