# shellcheck shell=bash
# A private PostgreSQL with PostGIS for this checkout: loopback only, scram passwords, gone with the script that started it.
# A server never runs as root: by root, the data lies under /var/lib/dungchung and belongs to the system user dungchung.

# find_postgres: sets PGBIN to the newest server from 15 on that has PostGIS; fails when there is none.
find_postgres() {
  local bin share
  while read -r bin; do
    share=$("$bin/pg_config" --sharedir 2>/dev/null || echo "/usr/share/postgresql/$(basename "$(dirname "$bin")")")
    if has_server_from_15 "$bin" && [[ -e $share/extension/postgis.control && -e $share/extension/btree_gist.control ]]; then
      PGBIN=$bin
      return
    fi
  done < <(
    find /usr/lib/postgresql /usr/pgsql-* -maxdepth 2 -name bin 2>/dev/null | sort -rV
    dirname "$(command -v postgres || echo /nowhere/postgres)"
  )
  return 1
}

has_server_from_15() {
  local version
  [[ -x $1/postgres && -x $1/initdb && -x $1/psql ]] || return 1
  version=$("$1/postgres" --version | grep -o '[0-9]*' | head -n 1)
  ((version >= 15))
}

# cluster_start NAME [SETTING...]: starts the cluster NAME of this checkout, made when it is not there yet.
# Sets CLUSTER_PORT, CLUSTER_LOG, OWNER_PASSWORD, APP_PASSWORD, POSTMASTER; settings are of postgresql.conf, as name=value.
cluster_start() {
  local name=$1 setting options=()
  shift
  cluster_place "$name"
  cluster_leftover_stop
  [[ -d $CLUSTER/data ]] || cluster_make
  cluster_check_version
  CLUSTER_PORT=$(free_port $((20000 + RANDOM % 10000)))
  for setting in shared_buffers="$(buffers_mb)MB" work_mem=32MB maintenance_work_mem=256MB max_wal_size=4GB random_page_cost=1.1 jit=off "$@"; do
    options+=(-c "$setting")
  done
  ENDED_BY=INT start "${AS_OWNER[@]}" "$PGBIN/postgres" -D "$CLUSTER/data" -p "$CLUSTER_PORT" \
    -c listen_addresses=127.0.0.1 -c unix_socket_directories= "${options[@]}" >>"$CLUSTER_LOG" 2>&1
  POSTMASTER=$CHILD
  cluster_wait
  cluster_roles
}

# buffers_mb: an eighth of the memory of the machine or container, at least 128 MB and at most 2 GB; the application and the file cache
# need the rest.
buffers_mb() {
  local mb limit
  mb=$(awk '/^MemTotal/ { print int($2 / 8192) }' /proc/meminfo 2>/dev/null)
  limit=$(cat /sys/fs/cgroup/memory.max 2>/dev/null || true)
  [[ ! $limit =~ ^[0-9]+$ ]] || ((limit / 8388608 > ${mb:-0})) || mb=$((limit / 8388608))
  ((${mb:=256} >= 128)) || mb=128
  ((mb <= 2048)) || mb=2048
  echo "$mb"
}

# cluster_place NAME: sets where the cluster lies and as whom it runs.
cluster_place() {
  AS_OWNER=()
  CLUSTER=$LOCAL/$1
  CLUSTER_LOG=$LOCAL/$1.log
  if ((EUID == 0)); then
    id dungchung >/dev/null 2>&1 || useradd --system --user-group --home-dir /var/lib/dungchung --shell /usr/sbin/nologin dungchung
    CLUSTER=/var/lib/dungchung/$(basename "$ROOT")-$(printf %s "$ROOT" | sha256sum | cut -c 1-8)/$1
    mkdir -p "$CLUSTER"
    chown dungchung: "$CLUSTER"
    AS_OWNER=(--reuid dungchung --regid dungchung --init-groups --)
  fi
  mkdir -p "$CLUSTER"
  chmod 700 "$CLUSTER"
  PASSWORDS=$CLUSTER/passwords
}

# as_owner COMMAND...: runs it as the user to whom the cluster belongs.
as_owner() {
  (cd / && setpriv "${AS_OWNER[@]}" "$@")
}

# cluster_make: initdb, seen from outside only when it is complete.
cluster_make() {
  say "Making a database cluster in $CLUSTER ..."
  as_owner rm -rf "$CLUSTER/unfinished" "$PASSWORDS"
  # shellcheck disable=SC2016 # expanded by the inner shell, which writes as the owner
  printf '127.0.0.1:*:*:%s:%s\n' postgres "$(random_password)" dungchung "$(random_password)" dungchung_app "$(random_password)" |
    as_owner sh -c 'umask 077 && cat >"$1"' sh "$PASSWORDS"
  # shellcheck disable=SC2016
  password_of postgres | as_owner sh -c 'umask 077 && cat >"$1"' sh "$CLUSTER/password"
  as_owner "$PGBIN/initdb" -D "$CLUSTER/unfinished" --username postgres --pwfile "$CLUSTER/password" --auth scram-sha-256 \
    --encoding UTF8 --locale C.UTF-8 >"$CLUSTER_LOG" 2>&1 || fail "initdb failed:" "$(tail -n 20 "$CLUSTER_LOG")"
  as_owner rm "$CLUSTER/password"
  as_owner mv "$CLUSTER/unfinished" "$CLUSTER/data"
}

random_password() { od -An -N 24 -t x1 /dev/urandom | tr -d ' \n'; }

# password_of ROLE
password_of() { sed -n "s/^127\.0\.0\.1:\*:\*:$1://p" "$PASSWORDS"; }

cluster_check_version() {
  local data server
  data=$(as_owner cat "$CLUSTER/data/PG_VERSION")
  server=$("$PGBIN/postgres" --version | grep -o '[0-9]*' | head -n 1)
  [[ $data == "$server" ]] && return
  PGBIN=/usr/lib/postgresql/$data/bin
  [[ -x $PGBIN/postgres ]] || fail "The data in $CLUSTER was written by PostgreSQL $data, here is $server." \
    "Install postgresql-$data-postgis-3, or move that folder away to begin anew."
}

# cluster_processes: the servers whose data this is; a server's working folder is its data folder.
cluster_processes() {
  local process
  for process in /proc/[0-9]*; do
    if [[ $(readlink "$process/cwd" 2>/dev/null) == "$CLUSTER/data" ]]; then
      echo "${process#/proc/}"
    fi
  done
}

# cluster_leftover_stop: ends what a killed run left, and takes away its lock file, whose process id may now be somebody else's.
cluster_leftover_stop() {
  local signal process
  for signal in INT QUIT KILL; do
    for _ in {1..50}; do
      [[ -n $(cluster_processes) ]] || break 2
      for process in $(cluster_processes); do
        kill -s "$signal" "$process" 2>/dev/null || true
      done
      sleep 0.2
    done
  done
  rm -f "$CLUSTER/data/postmaster.pid"
}

cluster_wait() {
  for _ in {1..300}; do
    "$PGBIN/pg_isready" -q -h 127.0.0.1 -p "$CLUSTER_PORT" && return
    kill -0 "$POSTMASTER" 2>/dev/null || break
    sleep 0.2
  done
  fail "The database server did not start:" "$(tail -n 20 "$CLUSTER_LOG")"
}

# cluster_roles: the owner of the databases, who migrates them, and the application, who owns nothing.
cluster_roles() {
  # shellcheck disable=SC2016 # expanded by the inner shell, which writes as the owner; a cluster of an earlier day lacks it
  [[ -n $(password_of dungchung_app) ]] ||
    printf '127.0.0.1:*:*:dungchung_app:%s\n' "$(random_password)" | as_owner sh -c 'cat >>"$1"' sh "$PASSWORDS"
  OWNER_PASSWORD=$(password_of dungchung)
  APP_PASSWORD=$(password_of dungchung_app)
  cluster_psql postgres --quiet -o /dev/null -v owner=dungchung -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" \
    <"$ROOT/scripts/lib/roles.sql"
}

# cluster_psql DATABASE [OPTION...]: psql as superuser.
cluster_psql() {
  local database=$1
  shift
  PGPASSFILE=$PASSWORDS PGOPTIONS="-c client_min_messages=warning" "$PGBIN/psql" --no-psqlrc -v ON_ERROR_STOP=1 \
    -h 127.0.0.1 -p "$CLUSTER_PORT" -U postgres -d "$database" "$@"
}

# database_make NAME: a database of the application with its extensions, unless it is there.
database_make() {
  cluster_psql postgres --quiet <<SQL
select 'create database $1 owner dungchung' where not exists (select from pg_database where datname = '$1') \gexec
SQL
  cluster_psql "$1" --quiet -c 'create extension if not exists postgis' -c 'create extension if not exists btree_gist'
  cluster_psql "$1" --quiet <"$ROOT/scripts/lib/leakproof.sql"
}

# jdbc_url DATABASE
jdbc_url() { echo "jdbc:postgresql://127.0.0.1:$CLUSTER_PORT/$1"; }

# use_database NAME: makes it, and lets the application use it.
use_database() {
  database_make "$1"
  export DUNGCHUNG_DB_URL DUNGCHUNG_DB_USER=dungchung_app DUNGCHUNG_DB_PASSWORD=$APP_PASSWORD
  export DUNGCHUNG_DB_OWNER=dungchung DUNGCHUNG_DB_OWNER_PASSWORD=$OWNER_PASSWORD
  DUNGCHUNG_DB_URL=$(jdbc_url "$1")
}

cluster_stop() {
  [[ -z ${POSTMASTER:-} ]] || stop "$POSTMASTER"
  POSTMASTER=
}

# cluster_fresh NAME [SETTING...]: as cluster_start, without what a run that was killed has left of it.
cluster_fresh() {
  cluster_place "$1"
  cluster_remove
  cluster_start "$@"
}

# cluster_remove: for clusters that are thrown away.
cluster_remove() {
  [[ -n ${CLUSTER:-} ]] || return 0
  cluster_leftover_stop
  rm -rf "$CLUSTER"
}
