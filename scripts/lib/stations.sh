# shellcheck shell=bash
# A real list of stations (Operateur;x;y, x and y in EPSG:2154) as masts that those share who stand at the same place.

# stations FILE
stations() {
  use_node
  zcat -f "$1" >"$LOCAL/stations-given.csv"
  rm -f "$LOCAL/stations.csv"
  ogr2ogr -f CSV "$LOCAL/stations.csv" "$LOCAL/stations-given.csv" -oo X_POSSIBLE_NAMES=x -oo Y_POSSIBLE_NAMES=y -s_srs EPSG:2154 -t_srs EPSG:4326 \
    -lco GEOMETRY=AS_XY 2>"$LOCAL/stations-ogr2ogr.log"
  "$(command -v node)" "$ROOT/scripts/lib/stations.mjs" "$APP_URL" "$LOCAL/stations.csv"
}
