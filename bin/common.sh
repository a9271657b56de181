# Shared by the commands of bin/: where we are, what we say, what we build with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Nothing is imported that a target does not declare; the package itself turns warnings into errors.
BUILD_FLAGS=(--explicit-target-dependency-import-check error)

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

# timed TITLE COMMAND…: says the title, runs the command, keeps how long it took for the last lines.
took=()
timed() {
  local title=$1 start=$SECONDS
  shift
  say "$title"
  "$@"
  took+=("$title: $((SECONDS - start)) s")
}
