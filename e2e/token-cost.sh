#!/usr/bin/env bash
# What checking tokens costs order intake: this version against the last one without tokens, in turns on the same machine.
# Usage: e2e/token-cost.sh FOLDER [ROUNDS] [SECONDS]; FOLDER is a built checkout of 636ade0. Both systems are started here.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
before="$(cd "$1" && pwd)"
work="$(mktemp -d)"
community="$here/addresses/src/main/resources/data/communities/fumin-garden.json"
export LM_NO_BUILD=1

ports() {
  local first=$1
  export LM_GATEWAY_PORT=$first LM_ORDER_PORT=$((first + 1)) LM_SORTING_PORT=$((first + 2)) LM_DISPATCH_PORT=$((first + 3)) \
    LM_IDENTITY_PORT=$((first + 6)) LM_PG_PORT=$((first + 10)) LM_KAFKA_PORT=$((first + 11)) \
    LM_KAFKA_CONTROLLER_PORT=$((first + 12))
}

start() {
  ports "$2"
  "$1/last-metre" up --rehearsal --data "$work/$2" >"$work/$2.log" 2>&1 &
  for _ in $(seq 1 120); do
    if grep -q '^Last Metre is ready' "$work/$2.log"; then return; fi
    sleep 1
  done
  cat "$work/$2.log" >&2
  exit 1
}

stop() {
  "$here/last-metre" down --data "$work/26080" || true
  "$before/last-metre" down --data "$work/27080" || true
  rm -rf "$work"
}

load() {
  curl -sf -o /dev/null -X PUT "localhost:$1/api/communities/fumin-garden" -H "$2" -H 'Content-Type: application/json' \
    --data-binary "@$community"
}

trap stop EXIT
start "$here" 26080
start "$before" 27080
token="$(curl -sf localhost:26080/oauth/token -d grant_type=password -d username=operations -d password=rehearsal |
  sed 's/.*"access_token":"\([^"]*\)".*/\1/')"
load 26080 "Authorization: Bearer $token"
load 27080 'Lm-Caller: operations'
java -Xmx128m -cp "$here/e2e/target/test-classes:$here/e2e/target/classes:$here/e2e/target/lib/*" \
  org.lastmetre.e2e.bench.OrderIntake http://127.0.0.1:26080 http://127.0.0.1:26081 http://127.0.0.1:27081 \
  "${2:-7}" "${3:-8}"
