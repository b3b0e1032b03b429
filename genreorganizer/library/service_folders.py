# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that hold no music of the user: deleted files, snapshots, notes of other programs.

What lies in them is a copy of something, or was thrown away. Names that a band or an album
may have (ZZ Top's *Recycler*) count only as the systems spell them.
"""

from __future__ import annotations

import os
import re
from typing import Final

NO_MEDIA: Final = b".nomedia"
"""A file of this name tells Android's programs that its folder holds nothing to be listed."""

_NAMES: Final = frozenset(
    name.encode()
    for names in (
        # Deleted files: Windows, Linux, macOS, Samba, Synology, QNAP, TrueNAS, Netatalk.
        "$recycle.bin .recycle .recycle.bin .recycled .recyclebin #recycle @recycle .deleted",
        ".wastebasket .trashbox .trashes .mobilebackups.trash",
        # Snapshots and backups of whole file systems.
        "#snapshot @snapshot .snapshot .snapshots ~snapshot .zfs .ckpt @recently-snapshot",
        ".timemachine backups.backupdb .documentrevisions-v100",
        # Notes and leftovers of systems.
        "lost+found $extend .spotlight-v100 .fseventsd .temporaryitems .vol .cache",
        ".pkinstallsandboxmanager .appledouble .appledb .appledesktop __macosx msdownld.tmp",
        # Previews and notes of NAS systems and desktops.
        "@eadir .@__thumb .@__qini .@upload_cache @tmp @sharebin .synologyworkingdirectory",
        ".thumbnails .thumbs .thumb",
        # Versions and transfers of programs that sync.
        ".stversions .stfolder .sync .syncarchive .synctrash .rslsync .dropbox .dropbox.cache",
        ".tmp.drivedownload .tmp.driveupload .rsync-partial .rsync-tmp .~tmp~ .unison",
        # Versions of files.
        ".git .svn .hg .bzr .jj",
    )
    for name in names.split()
) | {b"system volume information", b"network trash folder"}
"""In lower case."""

_STARTS: Final = (b".trash", b"@gmt-")
"""Trash folders with the number of a user; Samba's views of earlier days."""

_FRAGMENTS: Final = re.compile(rb"found\.[0-9]{3}")
"""What Windows' check of a disk saved of files without a name."""

_AS_SPELLED: Final = frozenset({b"RECYCLER", b"RECYCLED"})
"""Windows' names before Vista."""

_HOME_TRASH: Final = os.fsencode(os.path.join(os.sep, ".local", "share", "Trash"))


def is_service_folder(path: bytes) -> bool:
    """Whether a folder is of the system or another program, by its name."""
    return is_service_name(os.path.basename(path)) or path.endswith(_HOME_TRASH)


def is_service_name(name: bytes) -> bool:
    """Whether any folder of this name is of the system or another program."""
    lowered = name.lower()
    return (
        lowered in _NAMES
        or lowered.startswith(_STARTS)
        or _FRAGMENTS.fullmatch(lowered) is not None
        or name in _AS_SPELLED
    )


def is_trash(name: bytes) -> bool:
    """Whether a file was deleted or is not complete, as Android names such files in place."""
    return name.startswith((b".trashed-", b".pending-"))
