#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a disk image of the .app that build.py made; runs on macOS.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' genreorganizer/__init__.py)
app="build/bundle/Genre Organizer.app"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "Genre Organizer" -srcfolder "$folder" -ov -format UDZO \
    "dist/GenreOrganizer-$version.dmg"
