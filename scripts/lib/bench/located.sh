# shellcheck shell=bash
# In which commune each pole lies: from the pieces of the communes, as the product does, and by the plain join with whole boundaries.

# located FILE LIMIT: the count that the query of a file answers, for communes whose code is below LIMIT.
located() {
  cluster_psql "${DUNGCHUNG_DB_URL##*/}" -At -v below="$2" -f "$ROOT/scripts/lib/bench/$1" | tail -n 1
}

measure_located() {
  local ours theirs in_pieces in_wholes below=$1
  timed located located-by-pieces.sql "$below" >"$LOCAL/bench-located"
  ours=$TOOK in_pieces=$(cat "$LOCAL/bench-located")
  timed located located-plainly.sql "$below" >"$LOCAL/bench-located"
  theirs=$TOOK in_wholes=$(cat "$LOCAL/bench-located")
  [[ $in_pieces == "$in_wholes" ]] || fail "Located differently: $in_pieces by pieces, $in_wholes by whole boundaries."
  row "Poles to communes below $below ($in_pieces located, the same ones)" "$ours s" "plain join with whole boundaries: $theirs s" "$(ratio "$theirs" "$ours") times as fast"
}
