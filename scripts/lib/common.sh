# shellcheck shell=bash
# What every script shares: where things lie, what it says, and processes that never outlive it.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
LOCAL=$ROOT/.local
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$@"; }

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# needs_value OPTION [VALUE...]: refuses an option that came without its value.
needs_value() { (($# >= 2)) || fail "$1 needs a value; see ${0##*/} --help."; }

# make_local: .local holds logs, secrets and tools of this checkout, and belongs to who uses it.
make_local() {
  mkdir -p "$LOCAL" 2>/dev/null || true
  if [[ ! -O $LOCAL || ! -w $LOCAL ]]; then
    fail "$LOCAL belongs to another user, so does probably the whole folder." \
      "Use a copy of your own (git clone), or: sudo chown -R $(id -un) '$ROOT'"
  fi
}

# lock NAME: refuses a second run of the same kind in this checkout. The kernel frees it, however the run ends.
lock() {
  exec 9>"$LOCAL/$1.lock"
  flock --nonblock 9 || fail "${0##*/} is already running in $ROOT."
}

declare -A CHILDREN=()

# start COMMAND...: starts it in the background, in a session of its own; it is told to end when this script does, even by kill -9,
# with the signal $ENDED_BY, else TERM. The process id is in $CHILD.
start() {
  setsid setpriv --pdeathsig "${ENDED_BY:-TERM}" "$@" </dev/null 9>&- &
  CHILD=$!
  CHILDREN[$CHILD]=${ENDED_BY:-TERM}
}

# await PID: waits for what start started, and answers as it did.
await() {
  local status=0
  wait "$1" || status=$?
  unset "CHILDREN[$1]"
  return "$status"
}

# watch LABEL LOG COMMAND...: runs it with its output in a log; says every ten seconds that it goes on; shows the log when it fails.
watch() {
  local label=$1 log=$2 since=$SECONDS next=10
  shift 2
  say "$label ..."
  start "$@" >"$log" 2>&1
  while kill -0 "$CHILD" 2>/dev/null; do
    sleep 0.2
    if ((SECONDS - since >= next)); then
      next=$((next + 10))
      say "  $((SECONDS - since)) s: $(tail -n 1 "$log" | cut -c 1-100)"
    fi
  done
  await "$CHILD" || {
    tail -n 40 "$log" >&2
    fail "$label: failed after $((SECONDS - since)) s. The whole log: $log"
  }
}

# show LOG COMMAND...: runs it with its output both shown and in a log.
show() {
  local log=$1
  shift
  start "$@" >"$log" 2>&1
  follow "$log" "$CHILD"
}

# follow LOG PID: shows what something that was started has written, and goes on writing, until it ends; answers as it did.
follow() {
  local shown status=0
  tail -n +1 -s 0.2 -f --pid "$2" "$1" 9>&- &
  shown=$!
  await "$2" || status=$?
  wait "$shown" || true
  return "$status"
}

# stop PID: ends what start started, with its session; kills it after 20 s.
stop() {
  local pid=$1 since=$SECONDS
  kill -s "${CHILDREN[$pid]:-TERM}" "$pid" 2>/dev/null || true
  while kill -0 "$pid" 2>/dev/null && ((SECONDS - since < 20)); do
    sleep 0.1
  done
  kill -s KILL -- "-$pid" 2>/dev/null || true
  await "$pid" 2>/dev/null || true
}

# at_end: replaced by a script that has to put something away.
at_end() { :; }

finish() {
  local status=$? pid
  trap '' INT TERM HUP
  set +e
  for pid in "${!CHILDREN[@]}"; do
    [[ $pid == "${POSTMASTER:-}" ]] || stop "$pid"
  done
  cluster_stop
  at_end
  exit "$status"
}

# ends_cleanly: from here on, whatever ends the script also ends what it started.
ends_cleanly() {
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
}

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# free_port FIRST: prints the first port from FIRST on at which nobody listens.
free_port() {
  local port
  for ((port = $1; port < $1 + 200; port++)); do
    if port_is_free "$port"; then
      echo "$port"
      return
    fi
  done
  fail "No free port between $1 and $((port - 1))."
}
