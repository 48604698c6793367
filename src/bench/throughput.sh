#!/usr/bin/env bash
# How fast articles are read on one core, and how much memory that takes. Reads the articles of the
# sample story over and over, each time with a new word in it so that nothing is found in a cache.
# Usage: src/bench/throughput.sh [COPIES]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
copies=${1:-20}
classes=target/bench
./stet --version >/dev/null
mkdir -p "$classes"
javac -cp "target/stet.jar:target/lib/*" -d "$classes" src/bench/Throughput.java
exec taskset -c 0 java -XX:+UseSerialGC -Xmx1500m -cp "$classes:target/stet.jar:target/lib/*" \
  Throughput "$copies" fixtures/stories/mali-ukraine/*.txt
