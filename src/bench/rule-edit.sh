#!/usr/bin/env bash
# How long an author waits: from saving an edited rule to the printed result of its cases, with
# `stet rules test --watch` already running. Works on a copy; every edit is compiled anew.
# Usage: src/bench/rule-edit.sh [RULE] [EDITS]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
rule=${1:-toll-names-who-counted}
edits=${2:-25}
./stet --version >/dev/null
copy=$(mktemp -d)
cleanup() {
  [[ -z ${WATCH_PID:-} ]] || kill "$WATCH_PID" 2>/dev/null || true
  rm -rf "$copy"
}
trap cleanup EXIT
cp -r rules fixtures "$copy"
file=$(find "$copy/rules" -name "$rule.drl" -o -name "$rule.dslr")
[[ -n $file ]] || { echo "there is no rule $rule" >&2; exit 2; }

coproc WATCH {
  XDG_CACHE_HOME=$copy/cache exec java -XX:+UseSerialGC -Xmx1500m -Dstet.home="$copy" \
    -cp 'target/stet.jar:target/lib/*' org.stet.cli.Main rules test "$rule" --watch
}
# A pipe of a coprocess is not open in subshells.
exec 3<&"${WATCH[0]}"
until_line() {
  local line
  while IFS= read -r line <&3; do
    [[ $line == $1 ]] && return
  done
  echo "the watch ended early" >&2
  exit 3
}
until_line 'watching*'

# The first edits load the compiler and are not counted.
for ((i = -3; i < edits; i++)); do
  sleep 0.3
  start=$(date +%s%N)
  echo "// edit $i" >>"$file"
  until_line '1 rule,*'
  ((i < 0)) || echo $((($(date +%s%N) - start) / 1000000))
done | sort -n | awk -v rule="$rule" '
  { wait[NR] = $1 }
  END { printf "%s: %d edits, median %d ms, slowest %d ms from save to result\n", rule, NR, wait[int((NR + 1) / 2)], wait[NR] }'
