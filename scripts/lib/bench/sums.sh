# shellcheck shell=bash
# Ratios of past days with their communes: from the sums that are kept, and by the straightforward SQL over all tenancies.

# shared FILE DAY: the lines that the query of a file answers.
shared() {
  PGPASSFILE=$PASSWORDS "$PGBIN/psql" --no-psqlrc -v ON_ERROR_STOP=1 -At -v day="$2" -h 127.0.0.1 -p "$CLUSTER_PORT" -U dungchung \
    -d "${DUNGCHUNG_DB_URL##*/}" -f "$ROOT/scripts/lib/bench/$1"
}

# of_seconds: the seconds on its input as milliseconds: the middle one, and the one that 95 of 100 do not exceed.
of_seconds() { sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "%.0f ms; %.0f ms", t[int((NR + 1) / 2)], t[int(NR * 0.95 + 0.5)] }'; }

sums_written() {
  until [[ $(cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -c 'select snapshot is not null from indicator.sum_until') == t ]]; do sleep 0.2; done
}

# days COUNT: so many days of twenty-five years, always the same.
days() { awk -v n="$1" 'BEGIN { srand(7); for (i = 0; i < n; i++) printf "%d-%02d-%02d\n", 2001 + int(rand() * 25), 1 + int(rand() * 12), 1 + int(rand() * 28) }'; }

# asked PATH COUNT: that path of so many days, asked one after the other: median; 95 %.
asked() {
  local day
  for day in $(days "$2"); do
    ask "$1&date=$day" --output /dev/null --write-out '%{time_total}\n'
  done | of_seconds
}

# Sums are written by an application that is started for it, as scripts/run starts it.
measure_sums() {
  local day plain=()
  stop "$APP"
  DUNGCHUNG_INDICATOR_SUMMING=true start_app
  timed sums_written
  row "Writing the sums of all units, once" "$TOOK s" "" \
    "$(cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -c "select pg_size_pretty(sum(pg_total_relation_size(cast('indicator.sum_' || t as regclass)))) from unnest(array['cell', 'step', 'unit', 'place']) t")"
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -c 'vacuum (analyze) indicator.sum_cell, indicator.sum_step, indicator.sum_unit, indicator.sum_place'
  for day in $(days 5); do
    timed shared shared-plainly.sql "$day" >"$LOCAL/bench-plainly"
    plain+=("$TOOK")
    shared shared-by-sums.sql "$day" >"$LOCAL/bench-by-sums"
    cmp --silent "$LOCAL/bench-plainly" "$LOCAL/bench-by-sums" || fail "The sums of $day differ:" "$(diff "$LOCAL/bench-plainly" "$LOCAL/bench-by-sums" | head -n 4)"
  done
  asked '/api/indicators/pole-sharing/breakdown?by=COMMUNE' 5 >/dev/null
  row "Pole ratio of a past day in each commune of all, the same to the last pole, of 100 days over HTTP: median; 95 %" \
    "$(asked '/api/indicators/pole-sharing/breakdown?by=COMMUNE' 100)" "straightforward SQL, by psql: $(printf '%s\n' "${plain[@]}" | of_seconds)"
  row "The same of one province" "$(asked '/api/indicators/pole-sharing/breakdown?by=COMMUNE&area=99' 100)"
}
