# shellcheck shell=bash
# The search over a seeded mix of questions, by role.

# questions FILE: some hundred questions as lines  account TAB kind TAB text , always the same of the same database.
questions() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -F $'\t' -f "$ROOT/scripts/lib/bench/questions.sql" >"$1"
}

# ask_all FILE: asks them one after the other; prints  milliseconds TAB role TAB kind TAB text .
ask_all() {
  local account kind text took
  while IFS=$'\t' read -r account kind text; do
    took=$(ACCOUNT=$account:dungchung-demo ask /api/search --get --data-urlencode "q=$text" --output /dev/null --write-out '%{time_total}')
    printf '%s\t%s\t%s\t%s\n' "$(awk -v s="$took" 'BEGIN { printf "%.1f", s * 1000 }')" "$account" "$kind" "$text"
  done <"$1"
}

# part_of FILE PERCENT [FILTER]: the time in milliseconds that so many of a hundred keep to.
part_of() {
  grep -P -- "${3:-.}" "$1" | cut -f 1 | sort -n | awk -v part="$2" '{ t[NR] = $1 } END { i = int(NR * part / 100 + 0.999); printf "%.0f", t[i < 1 ? 1 : i] }'
}

# forget: lets the operating system forget the files of the cluster, as far as it obeys; the server has forgotten when it is started anew.
forget() {
  find "$CLUSTER/data/base" -type f -size +64k -exec dd of={} oflag=nocache conv=notrunc,fdatasync count=0 status=none \;
}

measure_search() {
  local mix=$LOCAL/bench-questions.tsv cold=$LOCAL/bench-search-cold.tsv warm=$LOCAL/bench-search-warm.tsv role
  questions "$mix"
  stop "$APP"
  cluster_stop
  forget
  cluster_start "$1"
  DUNGCHUNG_DB_URL=$(jdbc_url "${DUNGCHUNG_DB_URL##*/}")
  start_app
  ask '/api/search?q=zz' --output /dev/null
  ask_all "$mix" >"$cold"
  ask_all "$mix" >"$warm"
  row "Search, $(wc -l <"$mix") questions, server and files cold" "p50 $(part_of "$cold" 50) ms, p95 $(part_of "$cold" 95) ms"
  row "The same again, warm" "p50 $(part_of "$warm" 50) ms, p95 $(part_of "$warm" 95) ms, worst $(part_of "$warm" 100) ms"
  for role in planner inspector operator-a; do
    row "… by $role" "p50 $(part_of "$warm" 50 "\t$role\t") ms, p95 $(part_of "$warm" 95 "\t$role\t") ms"
  done
  say "The slowest:" "$(sort -rn "$warm" | head -n 12)"
}
