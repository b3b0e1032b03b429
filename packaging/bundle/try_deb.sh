#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package in a bare Debian without Python, and does the whole job there: on the
# command line and in the window, in other languages, for a user whose home has blanks and letters
# beyond ASCII. Needs root, debootstrap, Xvfb, openbox and xdotool; run by `make test-bundle`.
set -eu
cd "$(dirname "$0")/../.."
top=$PWD
deb=$(ls dist/genreorganizer_*_amd64.deb | tail -n 1)
root=${ROOT_FOLDER:-build/bundle/debian}
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*\) .*/\2/p; s/^URIs: *//p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)

fail() { echo "FAILED: $*" >&2; exit 1; }
note() { echo "ok: $*"; }

if [ ! -e "$root/.made" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
    : >"$root/.made"
fi
root=$(cd "$root" && pwd)
for file in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/resolv.conf \
    /etc/hosts /etc/ssl/certs /usr/local/share/ca-certificates; do
    if [ -e "$file" ]; then mkdir -p "$root$(dirname "$file")"; cp -RLf "$file" "$root$(dirname "$file")/"; fi
done
mounted=
mount_in() { mkdir -p "$root$2"; mount "$@" 2>/dev/null || mount --bind "$1" "$root$2"; mounted="$root$2 $mounted"; }
clean_up() {
    [ -z "${display_server:-}" ] || kill "$display_server" 2>/dev/null || true
    for place in $mounted; do umount -l "$place" 2>/dev/null || true; done
}
trap clean_up EXIT
trap "exit 1" INT TERM
mkdir -p "$root/proc" "$root/dev" "$root/tmp/.X11-unix"
mount -t proc proc "$root/proc"; mounted="$root/proc $mounted"
mount --bind /dev "$root/dev"; mounted="$root/dev $mounted"

inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb "$@"; }
home='/home/Zoë und Kim'
user() {
    inside LANG="${LANGUAGE_TRIED:-C.UTF-8}" HOME="$home" USER=zoe DISPLAY=:77 \
        setpriv --reuid=1000 --regid=1000 --clear-groups -- "$@"
}

inside sh -c 'command -v python3' && fail "the bare system has Python"
cp "$deb" "$root/tmp/genreorganizer.deb"
inside DEBIAN_FRONTEND=noninteractive sh -c '
    apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/genreorganizer.deb locales' >/dev/null
inside sh -c 'command -v python3' && fail "installing it brought Python"
size=$(du -s --apparent-size --block-size=1000000 "$root/usr/lib/genreorganizer" | cut -f1)
[ "$size" -le 450 ] || fail "it takes $size MB"
note "installed without Python; $size MB"
for locale in tr_TR ar_EG ja_JP de_DE; do inside localedef -i $locale -f UTF-8 $locale.UTF-8; done
mkdir -p "$root$home/Müsik"
PYTHONPATH="$top:$top/tests" "${PYTHON:-.venv/bin/python}" packaging/bundle/made_music.py "$root$home/Müsik"
chown -R 1000:1000 "$root$home"

rm -rf "$root"/tmp/*.sqlite* "$root$home/Before"
for LANGUAGE_TRIED in ${LANGUAGES:-C.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8 ja_JP.UTF-8}; do
    db="/tmp/try-$LANGUAGE_TRIED.sqlite"
    cp -a "$root$home/Müsik" "$root$home/Before"
    go() { user genreorganizer --db "$db" "$@"; }
    go scan "$home/Müsik" >/dev/null
    go analyze >/dev/null
    [ "$(go list --json | grep -c '"path"')" -ge 4 ] || fail "$LANGUAGE_TRIED: not all tracks are listed"
    go list 'state:new' --json | grep -q '"path"' && fail "$LANGUAGE_TRIED: tracks were not analyzed"
    go accept --as Jazz >/dev/null
    go write >/dev/null || fail "$LANGUAGE_TRIED: writing"
    cmp -s "$root$home/Müsik/one.flac" "$root$home/Before/one.flac" && fail "$LANGUAGE_TRIED: nothing was written"
    go undo >/dev/null
    diff -r "$root$home/Müsik" "$root$home/Before" >/dev/null || fail "$LANGUAGE_TRIED: undo"
    go playlist create Mine >/dev/null
    go playlist export Mine "$home/Mine.m3u8" >/dev/null
    grep -q one.flac "$root$home/Mine.m3u8" || fail "$LANGUAGE_TRIED: playlist"
    rm -r "$root$home/Before" "$root$home/Mine.m3u8"
    note "$LANGUAGE_TRIED: scan, analyze, accept, write, undo, playlist by commands"
done

LANGUAGE_TRIED=C.UTF-8
PYTHONPATH="$top:$top/tests" "${PYTHON:-.venv/bin/python}" packaging/bundle/made_music.py "$root$home/Own" Polka Fado
chown -R 1000:1000 "$root$home/Own"
go() { user genreorganizer --db /tmp/own.sqlite "$@"; }
go scan "$home/Own" >/dev/null
go analyze >/dev/null
go models learn --use --json >"$root/tmp/learned.json" || fail "learning genres"
grep -q '"genre": "Fado"' "$root/tmp/learned.json" || fail "Fado was not learned"
for model in 000-knn-mel 001-a-chroma 001-a-cqt 001-a-mfcc 001-a-tempogram 003-svm-stft; do
    go predict "$home/Müsik/one.flac" --model $model >/dev/null || fail "the model $model"
done
go list 'p(fado)>=0' --json | grep -q '"path"' || fail "the learned genres say nothing"
rm -r "$root$home/Own"
note "genres of one's own are learned and used"

Xvfb :77 -screen 0 1400x900x24 -nolisten tcp >/dev/null 2>&1 &
display_server=$!
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; mounted="$root/tmp/.X11-unix $mounted"
sleep 2
DISPLAY=:77 openbox >/dev/null 2>&1 &
is_open() { [ -n "$(DISPLAY=:77 xdotool search --onlyvisible --class genreorganizer 2>/dev/null)" ]; }
is_closed() { ! kill -0 "$window_run" 2>/dev/null; }
counted() { [ "$(user genreorganizer --db "$db" list "$1" --json 2>/dev/null | grep -c '"path"')" -eq 4 ]; }
is_asked() { [ "$(DISPLAY=:77 xdotool search --onlyvisible --class genreorganizer 2>/dev/null | wc -l)" -gt "$windows" ]; }
is_written() { ! cmp -s "$root$home/Müsik/one.flac" "$root$home/Before/one.flac"; }
is_as_before() { diff -r "$root$home/Müsik" "$root$home/Before" >/dev/null; }
keys() { DISPLAY=:77 xdotool key --clearmodifiers --delay 200 "$@"; sleep 1; }
click() { # x and y within the window
    DISPLAY=:77 xdotool search --onlyvisible --class genreorganizer mousemove --window %1 "$1" "$2" click 1
    sleep 1
}
wait_for() { # what it is if it does not come, command: at most two minutes
    tries=0
    until "$2" ${3+"$3"}; do
        tries=$((tries + 1))
        if [ $tries -ge 240 ]; then
            [ -z "${PICTURES:-}" ] || DISPLAY=:77 import -window root "$PICTURES/failed.png"
            fail "$LANGUAGE_TRIED: $1"
        fi
        sleep 0.5
    done
}
for LANGUAGE_TRIED in de_DE.UTF-8 tr_TR.UTF-8 ar_EG.UTF-8; do
    db="/tmp/window-$LANGUAGE_TRIED.sqlite"
    cp -a "$root$home/Müsik" "$root$home/Before"
    user genreorganizer --db "$db" gui "$home/Müsik" >"$root/tmp/window.log" 2>&1 &
    window_run=$!
    wait_for "no window opened" is_open
    wait_for "the window did not analyze" counted "NOT state:new"
    click 100 118
    click 450 200
    keys ctrl+a g
    DISPLAY=:77 xdotool type --delay 60 Jazz
    keys Return
    wait_for "the window did not accept" counted "state:accepted"
    keys ctrl+s
    sleep "${PATIENCE:-3}" # until the preview is complete
    keys shift+Tab shift+Tab space # from the first choice to what writes; Enter would cancel
    wait_for "the window did not write" is_written
    sleep "${PATIENCE:-3}" # until the preview has gone
    windows=$(DISPLAY=:77 xdotool search --onlyvisible --class genreorganizer | wc -l)
    keys ctrl+z
    wait_for "the window did not ask before it takes the write back" is_asked
    sleep 1
    keys Left space # Enter would keep the write
    wait_for "the window did not take the write back" is_as_before
    [ -z "${PICTURES:-}" ] || DISPLAY=:77 import -window root "$PICTURES/window-$LANGUAGE_TRIED.png"
    keys ctrl+q
    wait_for "the window did not close" is_closed
    rm -r "$root$home/Before"
    note "$LANGUAGE_TRIED: scan, analyze, accept, write and undo in the window"
done

inside apt-get remove -y -qq genreorganizer >/dev/null
[ ! -e "$root/usr/lib/genreorganizer" ] || fail "removing it left files"
[ -n "$(ls -A "$root$home/Müsik")" ] && ls "$root"/tmp/window-*.sqlite >/dev/null || fail "removing it took the user's data"
note "removed; the user's files and libraries are still there"
