#!/bin/bash
# ./setup.sh   once, after `mvn install -DskipTests`: compiles, and puts the class path into target/lib
set -e
exec mvn -q -f "$(dirname "$0")/pom.xml" package "$@"
