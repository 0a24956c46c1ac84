# shellcheck shell=bash
# Kills the application in the middle of imports: of each, everything is there, or nothing and the run says so.

# poles_there: how many assets of the file the registry has, and none of them without the uses that the file tells of.
poles_there() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At <<'SQL'
select count(*) || case when count(*) filter (where code like 'B%' and not exists (select from sharing.tenancy t where t.asset_id = a.id) and owner <> 'DIENLUC') > 0
                        then ' poles, uses are missing' else '' end
  from asset.asset a where kind = 'POLE' and code like 'B%'
SQL
}

# forget_poles: as if the file had never come.
forget_poles() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" -q <<'SQL'
set session_replication_role = replica;
delete from sharing.tenancy t using asset.asset a where a.id = t.asset_id and a.kind = 'POLE' and a.code like 'B%';
delete from asset.asset where kind = 'POLE' and code like 'B%';
SQL
}

# latest_run: the newest import as the API tells of it.
latest_run() { ask '/api/imports?limit=1'; }

state_of() { grep -o '"state":"[A-Z]*"' | head -n 1 | cut -d '"' -f 4; }

# restart: the application anew at the same port.
restart() {
  app_start "$1" "-Xmx$heap"
  app_wait || exit 1
}

# kill_once PORT FILE ROWS WAIT: applies the file, kills the application after WAIT seconds, starts it again, and compares what is there.
kill_once() {
  local port=$1 file=$2 rows=$3 wait=$4 state there
  send_import "$file" "$POLES_SPEC" >/dev/null 2>&1 &
  local sending=$!
  sleep "$wait"
  kill -s KILL "$APP"
  await "$APP" 2>/dev/null || true
  wait "$sending" || true
  restart "$port"
  state=$(latest_run | state_of)
  there=$(poles_there)
  say "  killed after $wait s: the run is $state, $there of $rows poles are there"
  case $state/$there in
    INTERRUPTED/0) interrupted=$((interrupted + 1)) ;;
    "DONE/$rows") forget_poles ;;
    *) fail "Neither all nor nothing, or the run does not say so." "$(latest_run)" "The log of the application: $APP_LOG" ;;
  esac
}

# kills TIMES ROWS SEED: as the numbers say; the moments lie within the time that the import takes when nobody kills it.
kills() {
  local times=$1 rows=$2 seed=$3 port file=$LOCAL/kills-poles.csv interrupted=0 i
  port=$(free_port 8480)
  restart "$port"
  make_poles "$rows" "$file"
  timed send_import "$file" "$POLES_SPEC"
  say "" "An apply of $rows poles takes $TOOK s when nobody kills it."
  forget_poles
  RANDOM=$seed
  for ((i = 1; i <= times; i++)); do
    kill_once "$port" "$file" "$rows" "$(awk -v took="$TOOK" -v part="$RANDOM" 'BEGIN { printf "%.2f", 0.1 + took * 0.85 * part / 32768 }')"
  done
  ((interrupted > 0)) || fail "Every import was done before it was killed: take more rows."
  say "$times kills (seed $seed): $interrupted interrupted with nothing there, the others all there; each run says which."
}
