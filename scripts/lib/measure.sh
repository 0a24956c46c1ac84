# shellcheck shell=bash
# shellcheck disable=SC2034 # what is set here is used by the scripts
# Asking the running application as the planner of the demo, and taking times.

ACCOUNT=planner:dungchung-demo

# ask PATH [CURL_OPTION...]: prints the answer; fails when it is a refusal.
ask() {
  local path=$1
  shift
  curl --silent --show-error --fail-with-body --user "$ACCOUNT" "$@" "$APP_URL$path"
}

# send_import FILE SPEC: imports it; prints what the application says of the run.
send_import() { ask /api/imports --form "file=@$1" --form-string "spec=$2"; }

# field NAME < JSON: a number of a flat answer.
field() { grep -o "\"$1\":[0-9.]*" | head -n 1 | cut -d : -f 2; }

# timed COMMAND...: runs it; its seconds are then in $TOOK.
timed() {
  local since=$EPOCHREALTIME
  "$@"
  TOOK=$(awk -v from="$since" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.2f", to - from }')
}

# median_ms TIMES PATH: of the whole answer, after one that is not counted.
median_ms() {
  local times=$1 path=$2
  ask "$path" --output /dev/null
  for ((i = 0; i < times; i++)); do
    ask "$path" --output /dev/null --write-out '%{time_total}\n'
  done | sort -n | awk '{ t[NR] = $1 } END { printf "%.0f", 1000 * t[int((NR + 1) / 2)] }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# make_poles ROWS FILE [LETTER SEED RISE]: that many poles at places inside the demo province that follow from the seed, as CSV: a quarter of them
# used by nobody else, the others by one to three sharers; all of them higher by RISE metres.
make_poles() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet >"$2" <<SQL
copy (
  with point as (
         select (st_dump(st_generatepoints(boundary, $1, ${4:-1}))).*
           from territory.area where code = '99')
  select '${3:-B}' || lpad(path[1]::text, 7, '0') as code,
         (array['SONGTEL', 'MEKOFONE', 'DIENLUC'])[1 + path[1] % 3] as owner,
         round(st_x(geom)::numeric, 7) as lon, round(st_y(geom)::numeric, 7) as lat,
         6 + path[1] % 7 * 0.5 + ${5:-0} as height, 5 as capacity,
         array_to_string((array[case path[1] % 3 when 0 then 'MEKOFONE' else 'SONGTEL' end, 'SONGVINA', 'COTVIET'])[1:path[1] / 3 % 4], ', ') as sharers
    from point) to stdout with (format csv, header)
SQL
}

POLES_SPEC='{"format":"csv","target":"poles","crs":"EPSG:4326","territory":"99","mode":"apply",
  "columns":{"code":"code","owner":"owner","x":"lon","y":"lat","heightM":"height","capacity":"capacity","sharers":"sharers"}}'
