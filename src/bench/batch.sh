#!/usr/bin/env bash
# Whether batch keeps several cores busy: the same distinct stories on one thread and on two, with
# nothing kept from run to run. One thread is bound to one core. Usage: src/bench/batch.sh [STORIES]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
stories=${1:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./stet --version >/dev/null

python3 - "$stories" fixtures/stories/mali-ukraine/*.txt >"$work/stories.jsonl" <<'PYTHON'
import json, pathlib, sys

texts = [pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[2:]]
for story in range(int(sys.argv[1])):
    # A word of its own in every paragraph, so that neither a parse nor a vector is found in a cache.
    own = lambda text: "\n\n".join(f"{p} This is paragraph {i} of copy {story}."
                                   for i, p in enumerate(text.split("\n\n")))
    articles = [{"id": f"a{i}.txt", "text": own(text)} for i, text in enumerate(texts)]
    print(json.dumps({"id": f"s{story}", "draft": articles[0], "sources": articles[1:3]}))
PYTHON

run() {
  local threads=$1
  shift
  /usr/bin/env bash -c 'TIMEFORMAT="%R %U %S"; time "$@" >"$0" 2>/dev/null || (($? == 1))' \
    "$work/out.$threads" "$@" ./stet batch "$work/stories.jsonl" --threads "$threads" --no-cache \
    2>"$work/time.$threads"
}
run 1 taskset -c 0
run 2
cmp -s "$work/out.1" "$work/out.2" || { echo "the reports differ" >&2; exit 1; }
paste -d ' ' "$work/time.1" "$work/time.2" | awk -v stories="$stories" '{
  printf "%d stories; one core %.1f s, two threads %.1f s of the clock: %.2f times as fast\n", stories, $1, $4, $1 / $4
  printf "cores busy: %.2f and %.2f\n", ($2 + $3) / $1, ($5 + $6) / $4
}'
