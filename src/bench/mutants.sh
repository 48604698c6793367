#!/usr/bin/env bash
# How many mutants of the rules a minute are tried, on one core: all cases are read once, then every
# mutant meets the cases of its rule. Prints the median of seven runs. Usage: src/bench/mutants.sh [RUNS]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
runs=${1:-7}
classes=target/bench
./stet --version >/dev/null
mkdir -p "$classes"
javac -cp "target/stet.jar:target/lib/*" -d "$classes" src/bench/Mutants.java
exec taskset -c 0 java -XX:+UseSerialGC -Xmx1500m -cp "$classes:target/stet.jar:target/lib/*" Mutants "$runs"
