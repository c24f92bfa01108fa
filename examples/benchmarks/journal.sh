#!/usr/bin/env bash
# Prints how fast a journal acknowledges beside a bare file channel, and what a million open cases cost. All arguments
# go to the program: --quick, --seconds N, --cases N, --folder DIR.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

exec mvn -q -pl examples/benchmarks -am compile exec:exec \
  -Dexec.mainClass=io.gridward.examples.benchmarks.journal.JournalLoad "-Dexec.args=$*"
