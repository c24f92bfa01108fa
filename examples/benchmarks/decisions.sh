#!/usr/bin/env bash
# Prints the tables of the decision benchmark. With --peers, also beside engines of other projects, which are
# then fetched; all other arguments go to the program, such as --quick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

profile=()
args=()
for arg in "$@"; do
  if [[ "$arg" == --peers ]]; then profile=(-Ppeers); else args+=("$arg"); fi
done

exec mvn -q "${profile[@]}" -pl examples/benchmarks -am compile exec:exec \
  -Dexec.mainClass=io.gridward.examples.benchmarks.decision.Decisions "-Dexec.args=${args[*]}"
