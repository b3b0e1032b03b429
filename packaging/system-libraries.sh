#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes sure that Python can make environments and that Qt finds the system
# libraries it loads. On Debian and its kin, as root, they are installed;
# elsewhere the missing ones are named. Other systems need nothing.
set -eu

[ "$(uname -s)" = Linux ] || exit 0

library_missing() { # $1: shared object
    ! { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep -q "$1"
}

# shared object or probe -> Debian package
needed="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xinerama.so.0 libxcb-xinerama0
libXrandr.so.2 libxrandr2
libpulse.so.0 libpulse0
libgssapi_krb5.so.2 libgssapi-krb5-2
"
missing=$(echo "$needed" | while read -r object package; do
    [ -n "$object" ] && library_missing "$object" && printf '%s ' "$package"
done || true)

python=$(command -v python3.11 || command -v python3 || true)
if [ -z "$python" ] || ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$missing python3 python3-venv"
fi
# Without any font every text is boxes.
if [ -z "$(ls /usr/share/fonts/truetype /usr/share/fonts/opentype 2>/dev/null)" ]; then
    missing="$missing fonts-dejavu-core"
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system libraries: $missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086 # a list of packages
    apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "Qt may miss system libraries; on Debian or Ubuntu: sudo apt install $missing" >&2
fi
