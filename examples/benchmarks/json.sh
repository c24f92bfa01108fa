#!/usr/bin/env bash
# Prints what it costs to read and write the events of a case, beside bare Jackson. All arguments go to the program,
# such as --quick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

exec mvn -q -pl examples/benchmarks -am compile exec:exec \
  -Dexec.mainClass=io.gridward.examples.benchmarks.json.CaseEvents "-Dexec.args=$*"
