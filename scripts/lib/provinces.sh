# shellcheck shell=bash
# Communes of real provinces, as files somebody has: all of them go in, an earlier division of the same ground beside them, and each pole is reported in
# the communes of either day. The judge is a plain join with whole boundaries.

# value_of PSQL_OPTION...: a query of the application's database, rows as lines.
value_of() { cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At "$@"; }

# load_province FILE: the communes of a GeoJSON (perhaps gzipped) with code, fullName, provinceCode and areaKm2, as they are since 1/7/2025.
load_province() {
  local file=$1 features answer
  features=$(zcat -f "$file" | grep -o '"type":"Feature"' | wc -l)
  answer=$(send_import "$file" '{"format":"geojson","target":"areas","level":"COMMUNE","validFrom":"2025-07-01","mode":"apply",
    "columns":{"code":"code","name":"fullName","parent":"provinceCode","publishedAreaKm2":"areaKm2"}}')
  [[ $(field created <<<"$answer")/$(field refused <<<"$answer") == "$features/0" ]] || fail "Of $features communes in $file: $answer"
  say "  $(basename "$file"): $features communes"
}

# earlier_division FILE: the same ground as it might have been before: each commune in two, cut through its middle, with the codes of other
# communes of today, as reused codes are.
earlier_division() {
  value_of -o "$1" <<'SQL'
with commune as (
       select a.*, coalesce(lead(a.code) over (order by a.code), min(a.code) over ()) as other, st_x(st_centroid(a.boundary)) as middle
         from territory.area a where a.level = 'COMMUNE' and a.valid_from = '2025-07-01'),
half as (
       select h.code, 'Xã cũ ' || c.name as name, c.parent_code, st_multi(st_collectionextract(st_intersection(c.boundary, h.box), 3)) as boundary
         from commune c
        cross join lateral (values (c.other, st_makeenvelope(-180, -90, c.middle, 90, 4326)),
                                   (c.code || 'B', st_makeenvelope(c.middle, -90, 180, 90, 4326))) h (code, box))
select json_build_object('type', 'FeatureCollection', 'features', json_agg(json_build_object(
         'type', 'Feature', 'geometry', st_asgeojson(boundary, 15)::json,
         'properties', json_build_object('code', code, 'name', name, 'province', parent_code))))
  from half
SQL
}

# poles_of DAY: how many poles lie in each commune of that day's boundaries, by the API.
poles_of() {
  local code
  while read -r code; do
    printf '%s %s\n' "$code" "$(ask "/api/exports/poles?format=csv&lang=en&area=$code&boundaries=$1" | tail -n +2 | grep -c '^[^#]' || true)"
  done
}

# compare_day DAY: every tenth commune of the day.
compare_day() {
  value_of -v day="$1" -F ' ' >"$LOCAL/provinces-plain" <<'SQL'
select c.code, count(a.id)
  from (select *, row_number() over (order by code) as n from territory.area
         where level = 'COMMUNE' and parent_code <> '99' and valid_from <= :'day' and coalesce(valid_to >= :'day', true)) c
  left join asset.asset a on a.kind = 'POLE' and st_intersects(c.boundary, a.geometry)
 where c.n % 10 = 1
 group by c.code order by c.code
SQL
  cut -d ' ' -f 1 "$LOCAL/provinces-plain" | poles_of "$1" >"$LOCAL/provinces-ours"
  diff "$LOCAL/provinces-plain" "$LOCAL/provinces-ours" >&2 || fail "Poles of $1: by the plain join (<) and by the application (>)."
  say "  $1: $(awk '{ n += $2 } END { print NR " communes with " n " poles, as the plain join says" }' "$LOCAL/provinces-ours")"
}

# spread_poles ROWS FILE: so many poles in each commune of today, as CSV.
spread_poles() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -v rows="$1" -o "$2" <<'SQL'
copy (select 'P' || a.code || '-' || p.path[1] as code, 'SONGTEL' as owner, st_x(p.geom) as lon, st_y(p.geom) as lat, 8 as height
        from territory.area a
       cross join lateral st_dump(st_generatepoints(a.boundary, :rows, 1)) p
       where a.level = 'COMMUNE' and a.valid_from = '2025-07-01') to stdout with (format csv, header)
SQL
}

# provinces FOLDER
provinces() {
  local file answer
  say "Communes of $1:"
  for file in "$1"/*communes.geojson*; do load_province "$file"; done
  say "  differing from their published area by more than 1 %: $(ask '/api/areas/findings' | grep -o '"code"' | wc -l)"
  earlier_division "$LOCAL/provinces-before.geojson"
  answer=$(send_import "$LOCAL/provinces-before.geojson" '{"format":"geojson","target":"areas","level":"COMMUNE","validFrom":"2004-01-01",
    "validTo":"2025-06-30","mode":"apply","columns":{"code":"code","name":"name","parent":"province"}}')
  [[ $(field refused <<<"$answer") == 0 ]] || fail "The earlier communes: $answer"
  say "  $(field created <<<"$answer") communes until 30/6/2025 on the same ground, half of them under codes that are others' since"
  spread_poles 40 "$LOCAL/provinces-poles.csv"
  answer=$(send_import "$LOCAL/provinces-poles.csv" '{"format":"csv","target":"poles","crs":"EPSG:4326","mode":"apply",
    "columns":{"code":"code","owner":"owner","x":"lon","y":"lat","heightM":"height"}}')
  say "  $(field created <<<"$answer") poles"
  compare_day 2025-06-30
  compare_day 2025-07-01
}
