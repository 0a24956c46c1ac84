# shellcheck shell=bash
# Node for what comes from npm and for the checks of web: the machine's own from 20.19 on, else the npm package of Node in .local/.

NODE_VERSION=22.23.3
NPM_VERSION=10.9.9

node_is_new_enough() {
  command -v node >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

# node_architecture: as npm names it.
node_architecture() {
  case $(uname -m) in
    aarch64 | arm64) echo arm64 ;;
    *) echo x64 ;;
  esac
}

# use_node: afterwards node and npm on the PATH are new enough.
use_node() {
  node_is_new_enough && return
  local home=$LOCAL/node package
  package=node-linux-$(node_architecture)
  if [[ ! -e $home/complete-$NODE_VERSION ]]; then
    mkdir -p "$home"
    watch "Fetching Node $NODE_VERSION, for here is $(node --version 2>/dev/null || echo none)" "$LOCAL/node.log" \
      npm install --prefix "$home" --no-audit --no-fund "$package@$NODE_VERSION" "npm@$NPM_VERSION"
    touch "$home/complete-$NODE_VERSION"
  fi
  export PATH=$home/node_modules/$package/bin:$home/node_modules/.bin:$PATH
  trust_as_the_machine
}

# Debian's Node trusts the certificates of the machine; Node's own does so only when told.
trust_as_the_machine() {
  local certificates=/etc/ssl/certs/ca-certificates.crt
  [[ ! -r $certificates ]] || export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-$certificates}
}

# find_chromium: sets and exports CHROMIUM, the path of a Chromium for the browser tests; fails when there is none. The shell without
# a head draws as the others do, and spends nothing on a frame that nobody sees.
find_chromium() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome-stable google-chrome; do
    if [[ -n $candidate ]] && candidate=$(command -v "$candidate") && "$candidate" --version >/dev/null 2>&1; then
      export CHROMIUM=$candidate
      return
    fi
  done
  return 1
}
