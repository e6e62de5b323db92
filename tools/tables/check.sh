#!/usr/bin/env bash
# The generated tables on Spark (with Hive support), and their statements through sqlglot. Exit 77: cannot look here.
# Needs a build; Python 3.10 with venv and Java 17, which are installed where that is possible.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ready() { command -v java >/dev/null && python3 -c 'import venv, ensurepip' 2>/dev/null; }
if ! ready && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  { apt-get update && apt-get install -y --no-install-recommends default-jre-headless python3 python3-venv procps; } >"$work/apt.log" 2>&1 ||
    tail -5 "$work/apt.log"
fi
ready || { echo 'Java and Python with venv are not here and could not be installed (Debian: default-jre-headless python3-venv).'; exit 77; }

python3 -m venv "$work/venv" &&
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check pyspark==4.3.0 sqlglot==30.30.0 >"$work/pip.log" 2>&1 ||
  { tail -5 "$work/pip.log"; echo 'PySpark could not be installed.'; exit 77; }

mkdir "$work/data"
node tools/tables/data.mjs "$work/data" || exit
# The console of Spark is long; it is shown when something is wrong.
if (cd "$work" && "$work/venv/bin/python" "$OLDPWD/tools/tables/check.py" "$OLDPWD/schemas" "$work/data" 2>"$work/spark.log"); then exit 0; fi
tail -30 "$work/spark.log"
exit 1
