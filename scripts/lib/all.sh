# shellcheck shell=bash
# All shared parts, in the order in which they need each other.
lib=$(dirname "${BASH_SOURCE[0]}")
source "$lib/common.sh"
source "$lib/packages.sh"
source "$lib/java.sh"
source "$lib/node.sh"
source "$lib/cluster.sh"
source "$lib/app.sh"
source "$lib/measure.sh"
source "$lib/kills.sh"
source "$lib/provinces.sh"
