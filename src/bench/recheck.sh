#!/usr/bin/env bash
# How long a check takes after one sentence of a draft of 1,000 words with four sources was edited,
# warm, against a check of everything anew, and whether both say the same.
# Usage: src/bench/recheck.sh [EDITS]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
edits=${1:-200}
classes=target/bench
./stet --version >/dev/null
mkdir -p "$classes"
javac -proc:none -cp "target/stet.jar:target/lib/*" -d "$classes" src/bench/Recheck.java
exec java -Xmx1500m -cp "$classes:target/stet.jar:target/lib/*" Recheck "$edits" fixtures/stories/mali-ukraine
