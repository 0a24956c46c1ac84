# shellcheck shell=bash
# A database filled to the size of a province or the country, and what is measured on it.

# The filling sorts and joins tables of gigabytes; what is measured afterwards runs with the settings of scripts/run.
FILLING='-c maintenance_work_mem=1GB -c work_mem=256MB -c client_min_messages=warning'

# fill_part FILE...: runs these parts of the filling, one after the other.
fill_part() {
  local part
  for part in "$@"; do
    PGPASSFILE=$PASSWORDS PGOPTIONS=$FILLING "$PGBIN/psql" --no-psqlrc -v ON_ERROR_STOP=1 --quiet --output /dev/null \
      -h 127.0.0.1 -p "$CLUSTER_PORT" -U dungchung -d "${DUNGCHUNG_DB_URL##*/}" -f "$ROOT/scripts/lib/bench/fill/$part.sql"
    say "  $part: $SECONDS s"
  done
}

# fill SIZE: tiny, province or country; the database must have no asset that is not the demo's.
fill() {
  local keys
  SECONDS=0
  fill_part 10-sizes
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -c "delete from bench.size where name <> '$1'"
  fill_part 20-ground 30-strip 40-sites 50-poles 60-ducts 70-tenancies
  fill_part 81-tenancies &
  keys=$!
  fill_part 80-assets
  wait "$keys"
  fill_part 85-references 90-end
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" --quiet -c 'vacuum (freeze) asset.asset, asset.asset_history, sharing.tenancy'
  say "  vacuum: $SECONDS s"
}

counted() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At <<'SQL'
select string_agg(what, ', ')
  from (select to_char(count(*), 'FM999,999,999') || ' ' || lower(replace(kind, '_', ' ')) || 's' as what from asset.asset group by kind
         union all
        select to_char(count(*), 'FM999,999,999') || ' tenancies' from sharing.tenancy
         union all
        select to_char(count(*), 'FM999,999,999') || ' hamlets' from territory.hamlet
         union all
        select to_char(count(*), 'FM999,999,999') || ' communes' from territory.area where level = 'COMMUNE'
         union all
        select pg_size_pretty(pg_database_size(current_database()))) w
SQL
}

measure_fill() {
  timed fill "$1"
  row "Filling a database to the size of a $1: $(counted)" "$TOOK s"
}
