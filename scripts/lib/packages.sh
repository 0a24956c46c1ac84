# shellcheck shell=bash
# What the machine must have, and how it gets there: by apt where that is allowed, else by saying what to install.

MISSING=()
WANTED=()

# need TEST PACKAGE: unless the function TEST is content, PACKAGE (a name, or a function that prints one) is wanted.
need() {
  "$1" && return
  MISSING+=("$1")
  WANTED+=("$2")
}

has_curl() { command -v curl >/dev/null; }
has_jdk() { find_jdk; }
has_postgis() { find_postgres; }
has_npm() { command -v npm >/dev/null; }
has_chromium() { find_chromium; }
has_ogr2ogr() { command -v ogr2ogr >/dev/null; }
has_mapserver() { [[ -x /usr/lib/cgi-bin/mapserv ]]; }
has_sqlmap() { command -v sqlmap >/dev/null; }
has_wapiti() { command -v wapiti >/dev/null; }
has_nginx() { [[ -x /usr/sbin/nginx ]]; }
has_spawn_fcgi() { command -v spawn-fcgi >/dev/null; }
has_multiwatch() { command -v multiwatch >/dev/null; }
has_wrk() { command -v wrk >/dev/null; }

available() { [[ $(apt-cache show "$1" 2>/dev/null) == *Filename:* ]]; }

# jdk_package: a JDK with long support, else what the distribution takes for its default.
jdk_package() {
  local version
  for version in 21 17 25; do
    if available "openjdk-$version-jdk-headless"; then
      echo "openjdk-$version-jdk-headless"
      return
    fi
  done
  echo default-jdk-headless
}

# postgis_package: PostGIS for an installed server, else for the newest that the distribution offers.
postgis_package() {
  local version
  while read -r version; do
    if ((version >= 15)) && available "postgresql-$version-postgis-3"; then
      echo "postgresql-$version-postgis-3"
      return
    fi
  done < <(
    find /usr/lib/postgresql -mindepth 1 -maxdepth 1 -printf '%f\n' 2>/dev/null | sort -rn
    apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' | cut -d - -f 2 | sort -rn
  )
  echo postgresql-postgis
}

# chromium_package: Chromium without a head where there is a package of it, else the whole.
chromium_package() {
  if available chromium-headless-shell; then
    echo chromium-headless-shell
  else
    echo chromium
  fi
}

# package_names: the wanted packages by their names in this distribution.
package_names() {
  local wanted
  for wanted in "${WANTED[@]}"; do
    if [[ $(type -t "$wanted") == function ]]; then
      "$wanted"
    else
      echo "$wanted"
    fi
  done | paste -sd ' '
}

# install_missing: afterwards everything asked for by need is there, or the script has ended with a list of what to install.
install_missing() {
  ((${#WANTED[@]})) || return 0
  local sudo=() names missing
  ((EUID == 0)) || sudo=(sudo -n)
  if ! command -v apt-get >/dev/null || ! "${sudo[@]}" true 2>/dev/null; then
    explain_missing
  fi
  watch "Refreshing the list of packages" "$LOCAL/apt.log" "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=300 -q update
  names=$(package_names)
  # shellcheck disable=SC2086 # a list of names
  watch "Installing $names" "$LOCAL/apt.log" "${sudo[@]}" "$ROOT/scripts/lib/apt-install" $names
  for missing in "${MISSING[@]}"; do
    "$missing" || fail "Installed $names, but still missing: ${missing#has_}. What was found is too old, or lies elsewhere."
  done
}

explain_missing() {
  if command -v apt-get >/dev/null; then
    fail "Missing on this machine. Run once:" "  sudo apt-get update && sudo apt-get install $(package_names)" "and start ${0##*/} again."
  fi
  fail "Missing on this machine: $(printf '%s\n' "${MISSING[@]#has_}" | paste -sd ' ')." \
    "Needed: curl, a JDK from 17, PostgreSQL from 15 with PostGIS from 3.3; for the tests also Node from 20.19, npm and Chromium." \
    "Install them, then start ${0##*/} again."
}
