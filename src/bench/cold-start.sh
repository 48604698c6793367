#!/usr/bin/env bash
# Wall-clock seconds of whole processes, from start to report: the median of seven, after one to warm
# the disk. Prints one line a command. Usage: src/bench/cold-start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
runs=${1:-7}
story=fixtures/stories/mali-ukraine

median() {
  local name=$1 i start end times=()
  shift
  for ((i = 0; i <= runs; i++)); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || (($? == 1)) || { echo "failed: $*" >&2; exit 1; }
    end=$(date +%s%N)
    ((i == 0)) || times+=($((end - start)))
  done
  printf '%s\n' "${times[@]}" | sort -n |
    awk -v name="$name" '{t[NR] = $1 / 1e9}
      END {printf "%-34s median %.2f s, least %.2f, most %.2f (%d processes)\n", name, t[int((NR + 1) / 2)], t[1], t[NR], NR}'
}

./stet --version >/dev/null
median "ten claims (--claims)" ./stet check --claims fixtures/claims/ferry.json --format json
median "the Mali story, five articles" ./stet check "$story/rebels-deny.txt" \
  --source "$story/censor-net.txt" --source "$story/danish-translation.txt" \
  --source "$story/english-report.txt" --source "$story/finnish-translation.txt" --format json
