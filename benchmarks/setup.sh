#!/bin/bash
# ./setup.sh   once, after `mvn install -DskipTests`: compiles, and puts the class path into target/lib
set -e
rm -f "$(dirname "$0")/target/annals.jsa"
exec mvn -q -f "$(dirname "$0")/pom.xml" package "$@"
