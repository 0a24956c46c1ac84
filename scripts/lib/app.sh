# shellcheck shell=bash
# The application: built when its sources are newer than its jar, started, and waited for.

JAR=$LOCAL/dungchung.jar
APP_JAVA=(-jar "$JAR")

# build_if_stale: one build of the jar, without tests and checks. The copy in .local/ is made when the build is complete: a build
# that was killed leaves none, and a later one does not pull the jar from under a running application.
build_if_stale() {
  [[ ! -e $JAR || -n $(newer_than "$JAR") ]] || return 0
  fetch_browser_libraries
  touch "$LOCAL/build-started"
  watch "Building (the first time: some minutes, for libraries are downloaded)" "$LOCAL/build.log" \
    "$ROOT/mvnw" -f "$ROOT/pom.xml" -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true package
  keep_jar "$LOCAL/build-started"
}

# keep_jar FILE: takes the built jar to .local/, as old as FILE.
keep_jar() {
  cp "$ROOT"/backend/target/dungchung-backend-*.jar "$JAR.new"
  touch -r "$1" "$JAR.new"
  mv "$JAR.new" "$JAR"
}

# newer_than FILE: what of the sources is newer, or nothing.
newer_than() {
  local sources=(pom.xml backend/pom.xml backend/src/main web/pom.xml web/src web/package-lock.json gis-data) path existing=()
  for path in "${sources[@]}"; do
    [[ ! -e $ROOT/$path ]] || existing+=("$ROOT/$path")
  done
  find "${existing[@]}" -newer "$1" -print -quit
}

# needs_browser_libraries: whether the page uses libraries that come from npm.
needs_browser_libraries() { grep -q '"dependencies"' "$ROOT/web/package.json"; }

# fetch_browser_libraries: web/node_modules as web/package-lock.json says, from where Maven copies them into the jar.
fetch_browser_libraries() {
  local modules=$ROOT/web/node_modules
  needs_browser_libraries || return 0
  [[ $modules/.package-lock.json -nt $ROOT/web/package-lock.json ]] && return
  watch "Fetching the libraries of the page" "$LOCAL/npm.log" npm --prefix "$ROOT/web" ci --omit=dev --no-audit --no-fund
}

# quicken: unpacks the jar and lets Java keep what it learns of the classes, once per build; a start then takes half the time.
# Where that fails, the jar is started as it is, and says why it cannot.
quicken() {
  local home=$LOCAL/quick
  if [[ ! $home/classes.jsa -nt $JAR ]]; then
    say "Preparing quick starts ..."
    rm -rf "$home"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$home" >"$LOCAL/quick.log" 2>&1 || return 0
    ENDED_BY=KILL start "$JAVA_HOME/bin/java" -XX:ArchiveClassesAtExit="$home/unfinished.jsa" -Dspring.context.exit=onRefresh \
      -jar "$home/dungchung.jar" >>"$LOCAL/quick.log" 2>&1
    await "$CHILD" && mv "$home/unfinished.jsa" "$home/classes.jsa" || return 0
  fi
  APP_JAVA=(-XX:SharedArchiveFile="$home/classes.jsa" -jar "$home/dungchung.jar")
}

# app_start PORT [JAVA_OPTION...]: starts the application with SPRING_PROFILES_ACTIVE on the database that DUNGCHUNG_DB_URL, _USER
# and _PASSWORD name. Sets APP_URL, APP_LOG and APP, its process; APP_NAME tells apart the logs of several.
app_start() {
  local port=$1
  shift
  APP_URL=http://127.0.0.1:$port
  APP_LOG=$LOCAL/${0##*/}-app${APP_NAME:+-$APP_NAME}.log
  # the first start writes the link of the first administrator into it
  rm -f "$APP_LOG"
  (umask 077 && : >"$APP_LOG")
  DUNGCHUNG_PORT=$port start "$JAVA_HOME/bin/java" "$@" "${APP_JAVA[@]}" >"$APP_LOG" 2>&1
  APP=$CHILD
}

# app_wait: until the application is ready, with everything it loads at its first start; fails when it ends before.
app_wait() {
  local since=$SECONDS next=10
  until [[ $(curl -s -o /dev/null -w '%{http_code}' --max-time 5 "$APP_URL/actuator/health") == 200 ]]; do
    kill -0 "$APP" 2>/dev/null || {
      say "The application ended while starting:" "$(grep -E -A 2 'ERROR|Caused by|Description:|Action:' "$APP_LOG" | tail -n 30)" \
        "Its whole log: $APP_LOG" >&2
      return 1
    }
    sleep 0.2
    if ((SECONDS - since >= next)); then
      next=$((next + 10))
      say "  $((SECONDS - since)) s: $(tail -n 1 "$APP_LOG" | sed -E 's/^.* : //' | cut -c 1-100)"
    fi
  done
}
