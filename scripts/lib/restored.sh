# shellcheck shell=bash
# Whether a backup can be restored, and says the same in every report where it is: in another time zone, language and order of sorting, with the rows in another order.

# restore_elsewhere FROM TO: the backup of one database as another one, that sorts as Vietnamese does.
restore_elsewhere() {
  local dump=$LOCAL/restored.dump
  PGPASSFILE=$PASSWORDS "$PGBIN/pg_dump" -h 127.0.0.1 -p "$CLUSTER_PORT" -U postgres -Fc -f "$dump" "$1"
  cluster_psql postgres --quiet -c "create database $2 owner dungchung template template0 locale_provider icu icu_locale 'vi'"
  PGPASSFILE=$PASSWORDS "$PGBIN/pg_restore" -h 127.0.0.1 -p "$CLUSTER_PORT" -U postgres -d "$2" --exit-on-error "$dump"
  cluster_psql "$2" --quiet <"$ROOT/scripts/lib/leakproof.sql"
  rm "$dump"
}

# sort_rows DATABASE: brings the rows of all tables into the order of their keys.
sort_rows() {
  cluster_psql "$1" --quiet <<'SQL'
select format('cluster %s using %I', i.indrelid::regclass, c.relname)
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
 where i.indisprimary and c.relnamespace::regnamespace::text !~ '^pg_'
\gexec
SQL
}

restored() {
  local node
  use_node
  node=$(command -v node)
  "$node" "$ROOT/scripts/lib/restored.mjs" "$APP_URL" order "$LOCAL/restored.json"
  stop "$APP"
  restore_elsewhere dungchung_restored dungchung_elsewhere
  sort_rows dungchung_elsewhere
  use_database dungchung_elsewhere
  app_start "$(free_port 8480)" "-Xmx$heap" -Duser.timezone=America/New_York -Duser.language=fr -Duser.country=FR
  app_wait
  say "The same, byte by byte, of the restored backup:"
  "$node" "$ROOT/scripts/lib/restored.mjs" "$APP_URL" again "$LOCAL/restored.json"
}
