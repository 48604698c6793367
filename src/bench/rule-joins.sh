#!/usr/bin/env bash
# How the time of the rules grows with the number of claims, against a hash join by hand (JMH).
# Usage: src/bench/rule-joins.sh [JMH OPTIONS], e.g. -p claims=1000
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
classes=target/bench/jmh
libraries=target/bench/lib
./stet --version >/dev/null
mvn -q -B -Pbench dependency:copy-dependencies -DincludeScope=test -DoutputDirectory="$libraries" \
  -DincludeGroupIds=org.openjdk.jmh,net.sf.jopt-simple,org.apache.commons
mkdir -p "$classes"
path="target/stet.jar:target/lib/*:$libraries/*"
javac -cp "$path" -d "$classes" src/bench/jmh/*.java
exec java -cp "$classes:$path" org.openjdk.jmh.Main RuleJoins "$@"
