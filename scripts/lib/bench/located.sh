# shellcheck shell=bash
# In which commune each pole lies: by cells, as the product finds it, and by the plain join with whole boundaries.

# located FILE: the count that the query of a file answers.
located() { cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -f "$ROOT/scripts/lib/bench/$1" | tail -n 1; }

# ours between two of the plain join, since a machine is not equally fast all the time.
measure_located() {
  local ours before after in_cells in_wholes plain
  timed located located-plainly.sql >"$LOCAL/bench-located"
  before=$TOOK in_wholes=$(cat "$LOCAL/bench-located")
  timed located located-by-cells.sql >"$LOCAL/bench-located"
  ours=$TOOK in_cells=$(cat "$LOCAL/bench-located")
  timed located located-plainly.sql >"$LOCAL/bench-located"
  after=$TOOK
  plain=$(awk -v a="$before" -v b="$after" 'BEGIN { printf "%.2f", (a + b) / 2 }')
  [[ $in_cells == "$in_wholes" ]] || fail "Located differently: $in_cells by cells, $in_wholes by whole boundaries."
  row "All poles to their communes (${in_cells%|*}, the same ones)" "$ours s" "plain join with whole boundaries: $plain s ($before, $after)" "$(ratio "$plain" "$ours") times as fast"
}
