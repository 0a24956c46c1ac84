# shellcheck shell=bash
# What two scanners find in the running application, asked as the planner of the demo, as the administrator where the planner is refused.

# sqlmap reads standard input when that is no terminal, so it is given one. Timed techniques are left out: on a busy machine they find what is not there.
attack_with_sqlmap() {
  say "sqlmap ..."
  rm -rf "$LOCAL/sqlmap"
  script --quiet --flush --return --command "sqlmap -l '$LOCAL/attack-requests' --batch --level 1 --risk 1 --threads 2 --technique BEUS \
    --output-dir '$LOCAL/sqlmap' --disable-coloring --ignore-code=400,401,403,404,409,412,422,428" /dev/null </dev/null >"$LOCAL/attack-sqlmap.log" 2>&1
  say "  $(grep -c 'does not seem to be injectable' "$LOCAL/attack-sqlmap.log") parameters are not injectable; what it marked:"
  cat "$LOCAL"/sqlmap/results-*.csv
}

attack_with_wapiti() {
  local starts=() address
  say "wapiti ..."
  while read -r address; do starts+=(-s "$address"); done <"$LOCAL/attack-addresses"
  rm -rf "$LOCAL/wapiti"
  wapiti -u "$APP_URL/" "${starts[@]}" -a planner%dungchung-demo --auth-type basic --flush-session -d 2 --max-scan-time 300 --max-attack-time 300 \
    -m sql,xss,exec,file,crlf,redirect,ssrf,csp,http_headers,cookieflags,backup,nikto,xxe -f txt -o "$LOCAL/attack-wapiti.txt" \
    --no-bugreport --store-session "$LOCAL/wapiti" >"$LOCAL/attack-wapiti.log" 2>&1
  cat "$LOCAL/attack-wapiti.txt"
}

attack() {
  use_node
  "$(command -v node)" "$ROOT/scripts/lib/attack.mjs" "$APP_URL" "$LOCAL/attack-requests" "$LOCAL/attack-addresses"
  attack_with_sqlmap
  attack_with_wapiti
}
