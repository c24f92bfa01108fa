#!/usr/bin/env bash
# Prints the table of the steps of a case. With --peers, also beside a process engine of another project, which is
# then fetched; all other arguments go to the program, such as --quick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

profile=()
args=()
for arg in "$@"; do
  if [[ "$arg" == --peers ]]; then profile=(-Ppeers); else args+=("$arg"); fi
done

exec mvn -q "${profile[@]}" -pl examples/benchmarks -am compile exec:exec \
  -Dexec.mainClass=io.gridward.examples.benchmarks.casework.CaseSteps "-Dexec.args=${args[*]}"
