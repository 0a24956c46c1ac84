# shellcheck shell=bash
# All poles as a file: from the running application, and by ogr2ogr from its database with a query of the same columns.

# export_with_ogr2ogr DRIVER FILE OPTION...
export_with_ogr2ogr() {
  local driver=$1 file=$2
  shift 2
  rm -f "$file"
  PGPASSFILE=$PASSWORDS ogr2ogr -f "$driver" "$file" "PG:host=127.0.0.1 port=$CLUSTER_PORT user=dungchung dbname=${DUNGCHUNG_DB_URL##*/}" \
    -sql @"$ROOT/scripts/lib/bench/exported.sql" -nln poles "$@"
}

# measure_export FORMAT DRIVER OPTION...: ogr2ogr once before and once after ours, and as many features by its own count.
measure_export() {
  local format=$1 driver=$2 before after ogr ours mine=$LOCAL/bench-export.$1 theirs=$LOCAL/bench-theirs.$1
  shift 2
  timed export_with_ogr2ogr "$driver" "$theirs" "$@"
  before=$TOOK
  timed ask "/api/exports/poles?format=$format" --output "$mine"
  ours=$TOOK
  timed export_with_ogr2ogr "$driver" "$theirs" "$@"
  after=$TOOK
  ogr=$(awk -v a="$before" -v b="$after" 'BEGIN { printf "%.2f", (a + b) / 2 }')
  [[ $(features "$mine") == "$(features "$theirs")" ]] || fail "Exported $(features "$mine") features, ogr2ogr $(features "$theirs")."
  row "Export of $(features "$mine") poles as $format" "$ours s" "ogr2ogr of the same columns: $ogr s ($before, $after)" "$(ratio "$ours" "$ogr")"
  rm -f "$mine" "$theirs"
}

# features FILE: without the last row of a table that says who took it.
features() {
  local count
  count=$(ogrinfo -ro -so -al "$1" | sed -n 's/^Feature Count: //p' | head -n 1)
  if [[ $1 == *.csv ]] && tail -n 1 "$1" | grep -q '^# dungchung: '; then count=$((count - 1)); fi
  echo "$count"
}

measure_exports() {
  measure_export csv CSV -lco GEOMETRY=AS_XY
  measure_export geojson GeoJSON
  measure_export gpkg GPKG -lco SPATIAL_INDEX=NO
}
