# shellcheck shell=bash
# Which JDK builds and runs the product: JAVA_HOME, the one on the PATH, or any under /usr/lib/jvm, from 17 on.

# is_jdk FOLDER
is_jdk() {
  local version
  [[ -x $1/bin/javac ]] || return 1
  version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  ((${version:-0} >= 17))
}

# find_jdk: sets and exports JAVA_HOME; fails when there is none.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(javac_folder)" /usr/lib/jvm/*; do
    if [[ -n $candidate ]] && is_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  return 1
}

javac_folder() {
  local javac
  javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
}
