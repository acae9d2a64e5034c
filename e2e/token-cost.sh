#!/usr/bin/env bash
# What tokens cost order intake: this version and another one, such as the last without tokens, one system at a time and in turns.
# Usage: e2e/token-cost.sh FOLDER [TURNS] [ROUNDS] [SECONDS]; FOLDER is a built checkout of the other one, which asks for no token.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
other="$(cd "$1" && pwd)"
work="$(mktemp -d)"
community="$here/addresses/src/main/resources/data/communities/fumin-garden.json"
port=26080
export LM_NO_BUILD=1 LM_GATEWAY_PORT=$port LM_ORDER_PORT=$((port + 1)) LM_SORTING_PORT=$((port + 2)) \
  LM_DISPATCH_PORT=$((port + 3)) LM_IDENTITY_PORT=$((port + 6)) LM_PG_PORT=$((port + 10)) LM_KAFKA_PORT=$((port + 11)) \
  LM_KAFKA_CONTROLLER_PORT=$((port + 12))

start() {
  "$1/last-metre" up --rehearsal --data "$work/$2" >"$work/$2.log" 2>&1 &
  for _ in $(seq 1 120); do
    if grep -q '^Last Metre is ready' "$work/$2.log"; then return; fi
    sleep 1
  done
  cat "$work/$2.log" >&2
  exit 1
}

token() {
  curl -sf localhost:$port/oauth/token -d grant_type=password -d username=operations -d password=rehearsal |
    sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}

load() {
  curl -sf -o /dev/null -X PUT localhost:$port/api/communities/fumin-garden -H "$1" -H 'Content-Type: application/json' \
    --data-binary "@$community"
}

measure() {
  java -Xmx128m -cp "$here/e2e/target/test-classes:$here/e2e/target/classes:$here/e2e/target/lib/*" \
    org.lastmetre.e2e.bench.OrderIntake http://127.0.0.1:$((port + 1)) "$1" "$rounds" "$seconds"
}

stop() {
  "$here/last-metre" down --data "$work/with" || true
  "$other/last-metre" down --data "$work/without" || true
  rm -rf "$work"
}

rounds="${3:-4}"
seconds="${4:-10}"
trap stop EXIT
for _ in $(seq 1 "${2:-2}"); do
  start "$here" with
  load "Authorization: Bearer $(token)"
  measure http://127.0.0.1:$port
  "$here/last-metre" down --data "$work/with" >/dev/null
  start "$other" without
  load 'Lm-Caller: operations'
  measure none
  "$other/last-metre" down --data "$work/without" >/dev/null
  rm -rf "${work:?}"/with "$work"/without
done
