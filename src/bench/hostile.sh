#!/usr/bin/env bash
# How long texts take that nobody writes. Usage: src/bench/hostile.sh
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
classes=target/bench
./stet --version >/dev/null
mkdir -p "$classes"
javac -cp "target/stet.jar:target/lib/*" -d "$classes" src/bench/Hostile.java
exec taskset -c 0 java -XX:+UseSerialGC -Xmx1500m -cp "$classes:target/stet.jar:target/lib/*" Hostile
