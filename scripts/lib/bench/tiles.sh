# shellcheck shell=bash
# shellcheck disable=SC2154 # what is not set here is set by the scripts
# Tiles of the same poles by the application, by MapServer through FastCGI and nginx, and by PostGIS alone.

MAPSERVER_HOME=$LOCAL/mapserver

# filled_in FILE: one of the settings for MapServer, with the addresses of this run.
filled_in() {
  sed -e "s|@HOME@|$MAPSERVER_HOME|" -e "s|@PORT@|$CLUSTER_PORT|" -e "s|@DATABASE@|${DUNGCHUNG_DB_URL##*/}|" -e "s|@PASSWORD@|$APP_PASSWORD|" \
    -e "s|@NGINX@|$NGINX_PORT|" -e "s|@USER@|$(id -un)|" "$ROOT/scripts/lib/bench/mapserver/$1" >"$MAPSERVER_HOME/$1"
}

# One process for each core, as the application has threads.
mapserver_start() {
  local file i
  rm -rf "$MAPSERVER_HOME"
  (umask 077 && mkdir "$MAPSERVER_HOME")
  NGINX_PORT=$(free_port 8480)
  for file in poles.map mapserver.conf nginx.conf; do filled_in "$file"; done
  MAPSERVER_CONFIG_FILE=$MAPSERVER_HOME/mapserver.conf start spawn-fcgi -n -s "$MAPSERVER_HOME/mapserver.sock" -- \
    "$(command -v multiwatch)" -f "$(nproc)" -- /usr/lib/cgi-bin/mapserv
  start /usr/sbin/nginx -c "$MAPSERVER_HOME/nginx.conf"
  MAPSERVER="http://127.0.0.1:$NGINX_PORT/?map=POLES&mode=tile&tilemode=gmap&layers={layer}&map.imagetype=mvt&tile={x}+{y}+{z}"
  for ((i = 0; i < 50; i++)); do
    ! fetched "${MAPSERVER}" 1 >/dev/null 2>&1 || return 0
    sleep 0.2
  done
  fail "MapServer does not answer:" "$(cat "$MAPSERVER_HOME/nginx-error.log")"
}

tiles_of() { cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -v z="$1" -v tiles="$2" <"$ROOT/scripts/lib/bench/tiles.sql" >"$LOCAL/bench-tiles"; }

# fetched TEMPLATE AT_ONCE [SECONDS]: tiles per second, median, 95 % and the largest of those in $LOCAL/bench-tiles, one after the other by a program that reads
# each to its end and takes no error.
fetched() { "$(command -v node)" "$ROOT/scripts/lib/bench/tiles.mjs" "$1" "$LOCAL/bench-tiles" "${@:2}"; }

# rate TEMPLATE SECONDS: tiles per second, median and 95 %, two at once, by a client that takes next to nothing of the two cores.
rate() {
  local host=${1#http://}
  wrk --threads 1 --connections 2 --duration "$2" --script "$ROOT/scripts/lib/bench/tiles.lua" "http://${host%%/*}" -- \
    "/${host#*/}" "$LOCAL/bench-tiles" "Basic $(printf planner:dungchung-demo | base64)" | sed -n 's/^RATE //p'
}

OURS='/tiles/{layer}/{z}/{x}/{y}.mvt'

# in_turn WHAT RIVAL: both in turn, three times, after the largest tile of each was seen; the medians of their tiles per second.
in_turn() {
  local what=$1 rival=$2 largest_our largest_their ours=() theirs=() our their
  read -r _ _ _ largest_our < <(fetched "$APP_URL$OURS" 1)
  read -r _ _ _ largest_their < <(fetched "$MAPSERVER" 1)
  for _ in 1 2 3; do
    ours+=("$(rate "$APP_URL$OURS" 5)")
    theirs+=("$(rate "$MAPSERVER" 5)")
  done
  our=$(printf '%s\n' "${ours[@]}" | sort -n | sed -n 2p)
  their=$(printf '%s\n' "${theirs[@]}" | sort -n | sed -n 2p)
  row "$what, $(wc -l <"$LOCAL/bench-tiles") tiles: tiles per second (median, 95 %, largest)" "$(worded "$our $largest_our")" \
    "$rival: $(worded "$their $largest_their")" "$(ratio "${our%% *}" "${their%% *}")"
}

worded() { awk '{ printf "%s (%s ms, %s ms, %.0f kB)", $1, $2, $3, $4 / 1000 }' <<<"$1"; }

# warm: a server runs for days; the first minute of a Java is not what it does then. MapServer is warmed by the same tiles.
warm() {
  rate "$APP_URL$OURS" 40 >/dev/null
  rate "$MAPSERVER" 5 >/dev/null
}

# bare: the tiles of 5,000 points and more, by the application without a cache and by pgbench with one client each.
bare() {
  local database=${DUNGCHUNG_DB_URL##*/} our their tile scripts=() z x y
  cluster_psql "$database" -At >"$LOCAL/bench-tiles" <"$ROOT/scripts/lib/bench/large-tiles.sql"
  [[ -s $LOCAL/bench-tiles ]] || return 0
  while IFS=' /' read -r _ z x y; do
    tile=$LOCAL/bench-tile-$z-$x-$y.sql
    sed -e "s/:z\b/$z/g" -e "s/:x\b/$x/g" -e "s/:y\b/$y/g" "$ROOT/scripts/lib/bench/bare.sql" >"$tile"
    scripts+=(-f "$tile")
  done <"$LOCAL/bench-tiles"
  our=$(fetched "$APP_URL$OURS" 1 10)
  their=$(PGPASSWORD=$APP_PASSWORD "$PGBIN/pgbench" -n -h 127.0.0.1 -p "$CLUSTER_PORT" -U dungchung_app -T 10 -c 1 "${scripts[@]}" "$database" 2>/dev/null | awk '/^tps/ { print $3 }')
  rm -f "$LOCAL"/bench-tile-*.sql
  row "$(wc -l <"$LOCAL/bench-tiles") tiles of 5,000 points and more, one after the other: tiles per second" "$(worded "$our")" "bare ST_AsMVT of all points under pgbench: $their" \
    "$(ratio "${our%% *}" "$their")"
}

# pan: as people look: tiles of all layers from the whole province to a street.
pan() {
  local z
  for z in 8 9 10 11 12 13 14 15 16; do
    tiles_of "$z" 60
    sed -i 'p; s/poles/masts/p; s/masts/sites/p; s/sites/hamlets/' "$LOCAL/bench-tiles"
    row "Pan at z$z, poles, masts, sites and hamlets, uncached, 2 at once: per second (median, 95 %, largest)" "$(worded "$(fetched "$APP_URL$OURS" 2)")"
  done
}

measure_filled_tiles() {
  local z
  use_node
  stop "$APP"
  timed cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -c 'select map.redraw()' >/dev/null
  row "Drawing all points of today, nothing else at work" "$TOOK s"
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -c 'vacuum (analyze) map.drawn, map.drawn_cell'
  DUNGCHUNG_MAP_TILE_MEMORY=0B start_app
  tiles_of 14 20
  mapserver_start
  tiles_of 14 100
  warm
  for z in 10 12 14 16; do
    tiles_of "$z" 100
    in_turn "Poles at z$z uncached" MapServer
  done
  bare
  pan
  stop "$APP"
  start_app
  tiles_of 14 100
  warm
  for z in 12 14; do
    tiles_of "$z" 100
    in_turn "The same at z$z, kept" "MapServer, which keeps none"
  done
}
