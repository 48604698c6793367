#!/usr/bin/env bash
# How long the desk takes to answer after one sentence of a draft was edited, over HTTP, with the
# whole page written anew. Usage: src/bench/desk-recheck.sh [EDITS]
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
./stet --version >/dev/null
folder=$(mktemp -d)
trap 'kill "$desk" 2>/dev/null; wait "$desk" 2>/dev/null || true; rm -rf "$folder"' EXIT
./stet desk --port 0 >"$folder/address" 2>"$folder/notes" &
desk=$!
until grep -q '^stet: ready' "$folder/notes"; do
  kill -0 "$desk"
  sleep 0.2
done
python3 src/bench/desk-recheck.py "$(head -1 "$folder/address")" fixtures/stories/mali-ukraine "${1:-600}"
