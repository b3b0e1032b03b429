#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a wheel in a fresh environment, away from the source tree, and does the whole job there.
# usage: try_wheel.sh WHEEL [PYTHON...]; run by `make test-wheel`.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
wheel=$(realpath "$1")
shift
[ $# -gt 0 ] || set -- python3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset PYTHONPATH # of a source tree
cd "$folder"
mkdir music
PYTHONPATH="$top/tests" "$top/.venv/bin/python" "$top/packaging/bundle/made_music.py" music
cp -a music before
for python; do
    "$python" -m venv environment
    environment/bin/python -m pip install --quiet --disable-pip-version-check "$wheel"
    export HOME="$folder/home" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" \
        XDG_STATE_HOME="$folder/state" XDG_CACHE_HOME="$folder/cache"
    go() { environment/bin/genreorganizer "$@"; }
    go scan music
    go analyze
    go accept --as Jazz
    go write
    ! cmp -s music/one.flac before/one.flac || { echo "nothing was written" >&2; exit 1; }
    go undo
    diff -r music before
    go playlist create Mine
    go playlist export Mine Mine.m3u8
    grep -q one.flac Mine.m3u8
    [ "$(go models list --json | grep -c '"id"')" -ge 10 ]
    go predict music/one.flac --model 001-a-chroma
    QT_QPA_PLATFORM=offscreen environment/bin/python - <<'END'
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import genreorganizer.gui
assert "site-packages" in genreorganizer.__file__
END
    echo "ok: $("$python" --version), $(basename "$wheel")"
    rm -rf environment home data config state cache Mine.m3u8
done
