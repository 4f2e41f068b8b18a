#!/bin/bash
# ./setup.sh [DATA_DIR]   once, after `mvn install -DskipTests`: compiles, and archives the classes that a run loads
set -e
cd "$(dirname "$0")"
mvn -q -f pom.xml -DskipTests package
[ $# -eq 0 ] || ./archive.sh "$1"
