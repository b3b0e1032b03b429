# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a write: refusals, crashes, concurrent change, odd file systems."""

from __future__ import annotations

import errno
import os
import random
import resource
import signal
import stat
from pathlib import Path

import pytest
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from support.media import make_audio
from support.pictures import jpeg
from support.tagfiles import SAMPLES, understated

from genreorganizer import atomic, tags
from genreorganizer.errors import WriteRefused
from genreorganizer.tags import WriteOptions, WriteStep, patch, temporary_name, transaction

FAST = ("id3v2.3", "flac rich", "opus rich", "mp4 rich first", "wav id3", "ape tag .ape")


@pytest.fixture
def song(tmp_path):
    folder = tmp_path / "music"
    folder.mkdir()
    return SAMPLES["id3v2.3"](folder)


def refused(code, path, genres=("Rock",), **options):
    """Assert that a write is refused with this code and leaves everything as it was."""
    before = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(path, list(genres), **options)
    assert caught.value.code == code, str(caught.value)
    assert "\n" not in str(caught.value)
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == before


@pytest.mark.parametrize("genre", ["", "  ", "a\0b", "\ud800"])
def test_impossible_genres_are_refused(song, genre):
    refused("bad_genre", song, [genre])


@pytest.mark.parametrize("genre", ["17", "(17)", "(RX)x", "CR", "((x"])
def test_texts_that_id3_reads_as_something_else_are_refused(song, genre):
    refused("not_representable", song, [genre])


_FREE = ["flac rich", "opus rich", "ape tag .ape", "mp4 rich first", "wma library"]


@pytest.mark.parametrize("sample", _FREE)
@pytest.mark.parametrize("genre", ["17", "(17)", "(17)(9)Own"])
def test_numbers_that_would_be_read_as_genres_are_refused(tmp_path, sample, genre):
    refused("not_representable", SAMPLES[sample](tmp_path), [genre])


@pytest.mark.parametrize("sample", _FREE)
def test_other_texts_are_fine_where_they_stay_texts(tmp_path, sample):
    path = SAMPLES[sample](tmp_path)
    tags.write_genres(path, ["(RX)", "CR", "((x", "2 Tone", "1000"])
    assert tags.read(path).genres == ("(RX)", "CR", "((x", "2 Tone", "1000")


@pytest.mark.parametrize(
    ("stored", "meant"),
    [("(17)", ("Rock",)), ("17", ("Rock",)), ("(17)(9)Own", ("Rock", "Metal", "Own"))],
)
@pytest.mark.parametrize(("sample", "editor"), [("flac rich", FLAC), ("tagged .wv", APEv2)])
def test_numbers_that_others_left_in_free_texts_mean_genres(
    tmp_path, sample, editor, stored, meant
):
    path = SAMPLES[sample](tmp_path)
    other = editor(path)
    other["GENRE"] = stored
    other.save()
    assert tags.read(path).genres == meant
    assert tags.plan(path, ["Rock"]).changes  # it is then stored in words
    tags.write_genres(path, ["Rock"])
    other = editor(path)
    assert [*map(str, other["GENRE"])] == ["Rock"]


def test_read_only_files_and_folders_are_refused(song):
    song.chmod(0o444)
    refused("read_only", song)
    song.chmod(0o644)
    song.parent.chmod(0o555)
    refused("read_only_folder", song)
    assert tags.plan(song, ["Rock"]).refusal_code == "read_only_folder"
    song.parent.chmod(0o755)


def test_a_read_only_drive_is_told_as_such(song, monkeypatch):
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    monkeypatch.setattr(atomic, "on_read_only_drive", lambda _path: True)
    before = song.read_bytes()
    with pytest.raises(WriteRefused, match="its drive is read-only; make the drive writable"):
        tags.write_genres(song, ["Rock"])
    assert song.read_bytes() == before


def test_hard_links_are_refused_or_broken(song):
    other = song.parent / "other.mp3"
    os.link(song, other)
    refused("hard_link", song)
    before = other.read_bytes()
    tags.write_genres(song, ["Rock"], options=WriteOptions(break_hard_links=True))
    assert other.read_bytes() == before
    assert tags.read(song).genres == ("Rock",)


@pytest.mark.parametrize("as_path", [str, os.fsencode, Path])
def test_every_kind_of_path_is_taken(song, as_path, monkeypatch):
    monkeypatch.chdir(song.parent)
    for path, genre in ((as_path(song), "Rock"), (as_path(Path(song.name)), "Jazz")):
        assert tags.plan(path, [genre]).changes
        result = tags.write_genres(path, [genre])
        assert tags.read(path).genres == (genre,) == tags.inspect(path)[0].genres
        tags.restore(path, result.raw_before, expected=result.raw_after)
    assert list(song.parent.iterdir()) == [song]


def test_flac_comments_longer_than_they_say_are_refused(tmp_path):
    path = SAMPLES["flac rich"](tmp_path)
    path.write_bytes(understated(path.read_bytes(), 4))
    assert tags.read(path).genres == ("Old", "Older")
    refused("damaged", path)


def test_symbolic_links_are_followed_and_survive(song, tmp_path):
    link = tmp_path / "link.mp3"
    link.symlink_to(song)
    tags.write_genres(link, ["Rock"])
    assert link.is_symlink()
    assert tags.read(song).genres == ("Rock",)
    loop = tmp_path / "loop.mp3"
    loop.symlink_to(loop)
    dangling = tmp_path / "dangling.mp3"
    dangling.symlink_to(tmp_path / "nothing.mp3")
    for broken in (loop, dangling):
        with pytest.raises(WriteRefused) as caught:
            tags.write_genres(broken, ["Rock"])
        assert caught.value.code == ("unreadable" if broken is loop else "missing")


def test_a_fifo_does_not_hang(tmp_path):
    path = tmp_path / "pipe.mp3"
    os.mkfifo(path)
    with pytest.raises(WriteRefused):
        tags.write_genres(path, ["Rock"])


def test_extended_attributes_mode_and_owner_are_kept(song):
    try:
        os.setxattr(song, "user.note", b"mine")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    song.chmod(0o604)
    owner = song.stat().st_uid, song.stat().st_gid
    tags.write_genres(song, ["Rock"])
    assert os.getxattr(song, "user.note") == b"mine"
    assert stat.S_IMODE(song.stat().st_mode) == 0o604
    assert (song.stat().st_uid, song.stat().st_gid) == owner


def test_the_time_of_modification_is_new_or_kept_as_asked(song):
    os.utime(song, ns=(10**18, 10**18))
    tags.write_genres(song, ["Rock"], options=WriteOptions(keep_mtime=True))
    assert song.stat().st_mtime_ns == 10**18
    result = tags.write_genres(song, ["Jazz"])
    assert song.stat().st_mtime_ns == result.mtime_ns > 10**18
    assert (result.device, result.inode) == (song.stat().st_dev, song.stat().st_ino)


def test_already_right_changes_not_even_the_time(song):
    tags.write_genres(song, ["Rock"])
    before = song.stat()
    song.chmod(0o444)  # what need not be written need not be writable
    assert tags.write_genres(song, ["Rock"]).status == "unchanged"
    assert (song.stat().st_ino, song.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_says_something_else_than_planned_is_refused(song):
    planned = tags.plan(song, ["Rock"])
    tags.write_genres(song, ["Jazz"])
    refused("changed", song, expected=planned.raw_before)


@pytest.mark.parametrize("what", ["title", "cover"])
def test_what_stood_in_an_object_that_an_undo_took_away_comes_back_with_the_next_undo(
    tmp_path, what
):
    path = make_audio(tmp_path / "a.wma", seconds=0.3)
    if what == "cover":
        result = tags.write_cover(path, tags.CoverPicture.of(jpeg(length=80_000)))
    else:
        result = tags.write_fields(path, {"title": ["New"]})
    written = path.read_bytes()
    undone = tags.restore(path, result.raw_before, expected=result.raw_after)
    tags.restore(path, undone.raw_before, expected=undone.raw_after)
    assert path.read_bytes() == written


def test_undo_reports_a_conflict_instead_of_overwriting(song):
    first = tags.write_genres(song, ["Rock"])
    tags.write_genres(song, ["Jazz"])
    before = song.read_bytes()
    with pytest.raises(WriteRefused) as caught:
        tags.restore(song, first.raw_before, expected=first.raw_after)
    assert caught.value.code == "conflict"
    assert song.read_bytes() == before


def test_undo_after_another_program_changed_other_tags(song):
    from mutagen.id3 import ID3, TIT2

    first = tags.write_genres(song, ["Rock"])
    other = ID3(song, translate=False, load_v1=False)
    other.add(TIT2(encoding=0, text=["another title"]))
    other.save(song, v1=0, v2_version=3)
    now = tags.read(song)
    if now.raw == first.raw_after:
        tags.restore(song, first.raw_before, expected=first.raw_after)
        assert tags.read(song).genres == first.before
    else:
        with pytest.raises(WriteRefused):
            tags.restore(song, first.raw_before, expected=first.raw_after)
    assert tags.read(song).tag.title == "another title"


def test_raw_genres_survive_their_journal(song):
    raw = tags.write_genres(song, ["Rock"]).raw_before
    again = tags.RawItems.from_json(raw.to_json())
    assert again == raw
    assert [p.positions for p in again.places] == [p.positions for p in raw.places]
    for text in ("", "{}", "[]", '{"format":"MP3","places":{"x":{"values":["?"]}}}'):
        with pytest.raises(ValueError):  # noqa: PT011 - any damaged text
            tags.RawItems.from_json(text)


def test_two_writers_of_one_file_do_not_meet(song):
    def meddle(step):
        if step is WriteStep.COPIED:
            with pytest.raises(WriteRefused) as caught:
                tags.write_genres(song, ["Jazz"])
            assert caught.value.code == "busy"

    tags.write_genres(song, ["Rock"], observe=meddle)
    assert tags.read(song).genres == ("Rock",)


@pytest.mark.parametrize("how", ["grow", "replace", "delete", "truncate"])
@pytest.mark.parametrize("when", [WriteStep.DECIDED, WriteStep.COPIED, WriteStep.SYNCED])
def test_a_change_by_another_program_wins(song, how, when):
    def meddle(step):
        if step is not when:
            return
        if how == "grow":
            with song.open("ab") as stream:
                stream.write(b"more")
        elif how == "truncate":
            os.truncate(song, 100)
        elif how == "replace":
            new = song.parent / "new"
            new.write_bytes(b"new content")
            os.replace(new, song)
        else:
            song.unlink()

    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(song, ["Rock"], observe=meddle)
    assert caught.value.code in ("changed", "verify", "io_error", "unreadable", "missing")
    left = [path.name for path in song.parent.iterdir()]
    assert left == ([] if how == "delete" else [song.name])


@pytest.mark.parametrize("changed", [False, True])
def test_the_content_decides_where_only_the_time_differs(song, changed):
    """On a share a file's time may change by itself."""

    def meddle(step):
        if step is WriteStep.SYNCED:
            data = bytearray(song.read_bytes())
            data[-1] ^= changed
            with song.open("r+b") as stream:
                stream.write(data)
            os.utime(song, ns=(10**18, 10**18))

    if changed:
        with pytest.raises(WriteRefused) as caught:
            tags.write_genres(song, ["Rock"], observe=meddle)
        assert caught.value.code == "changed"
    else:
        tags.write_genres(song, ["Rock"], observe=meddle)
    assert tags.read(song).genres == (("Old",) if changed else ("Rock",))


def fork(action):
    """Run in a child process; its wait status."""
    child = os.fork()
    if child == 0:
        try:
            action()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - nothing may reach the parent's pytest
            os._exit(7)
    return os.waitpid(child, 0)[1]


def two_states(sample, folder):
    """A file before and after a write of ``Rock``, as bytes, and its path (as before)."""
    path = SAMPLES[sample](folder)
    before = path.read_bytes()
    tags.write_genres(path, ["Rock"])
    after = path.read_bytes()
    path.write_bytes(before)
    return path, before, after


@pytest.mark.parametrize("sample", FAST)
@pytest.mark.parametrize("step", list(WriteStep))
def test_killed_at_any_step_of_a_cover_the_file_is_whole(tmp_path, sample, step):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    picture = tags.CoverPicture.of(jpeg(5, 5, 80_000))

    def die(now):
        if now is step:
            os.kill(os.getpid(), signal.SIGKILL)

    tags.write_cover(path, picture)
    after = path.read_bytes()
    path.write_bytes(before)
    assert os.WIFSIGNALED(fork(lambda: tags.write_cover(path, picture, observe=die)))
    replaced = list(WriteStep).index(step) >= list(WriteStep).index(WriteStep.REPLACED)
    assert path.read_bytes() == (after if replaced else before)


@pytest.mark.parametrize("sample", FAST)
@pytest.mark.parametrize("step", list(WriteStep))
def test_killed_at_any_step_the_file_is_whole(tmp_path, sample, step):
    path, before, after = two_states(sample, tmp_path)
    temporary = temporary_name()

    def die(now):
        if now is step:
            os.kill(os.getpid(), signal.SIGKILL)

    def write():
        tags.write_genres(path, ["Rock"], temporary=temporary, observe=die)

    assert os.WIFSIGNALED(fork(write))
    replaced = list(WriteStep).index(step) >= list(WriteStep).index(WriteStep.REPLACED)
    assert path.read_bytes() == (after if replaced else before)
    left = {file.name for file in tmp_path.iterdir()} - {path.name}
    assert left <= {temporary}
    assert all(tags.is_ignored(name) for name in left)
    assert tags.write_genres(path, ["Rock"]).after == ("Rock",)


def killed_at_random(tmp_path, rounds, seed):
    dice = random.Random(seed)
    states = {}
    for sample in FAST:
        folder = tmp_path / sample.replace(" ", "_")
        folder.mkdir()
        states[sample] = two_states(sample, folder)
    died = 0
    for number in range(rounds):
        path, before, after = states[FAST[number % len(FAST)]]
        path.write_bytes(before)
        delay = dice.uniform(1e-5, 0.02)

        def write(path=path, delay=delay):
            signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process at once
            signal.setitimer(signal.ITIMER_REAL, delay)
            tags.write_genres(path, ["Rock"])

        died += os.WIFSIGNALED(fork(write))
        assert path.read_bytes() in (before, after)
        for left in path.parent.iterdir():
            if left != path:
                assert tags.is_ignored(left.name)
                left.unlink()
    return died


def test_killed_at_random_moments_the_file_is_whole(tmp_path):
    assert killed_at_random(tmp_path, 20, seed=1) > 0


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_killed_a_thousand_times_the_file_is_whole(tmp_path):
    assert killed_at_random(tmp_path, 1000, seed=2) > 100


@pytest.mark.parametrize("limit", [0, 1000, 4096, 6000])
def test_a_full_disk_leaves_the_file_alone(tmp_path, limit):
    path, before, _ = two_states("id3v2.3", tmp_path)

    def write():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        try:
            tags.write_genres(path, ["Rock"])
        except WriteRefused as error:
            os._exit(3 if error.code == "no_space" else 4)

    assert os.waitstatus_to_exitcode(fork(write)) == 3
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("call", ["write", "fsync", "replace", "fchmod", "open"])
@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "no_space"), (errno.EIO, "io_error"), (errno.EROFS, "read_only")],
)
def test_failures_of_the_system_are_refusals(song, monkeypatch, call, number, code):
    real = getattr(os, call)

    def failing(*args, **kwargs):
        if call == "open" and not args[1] & os.O_CREAT:
            return real(*args, **kwargs)
        raise OSError(number, os.strerror(number))

    song.chmod(0o666)  # not what a new file gets
    monkeypatch.setattr(os, call, failing)
    if call == "write":
        monkeypatch.setattr(os, "copy_file_range", failing)
    before = song.read_bytes()
    with pytest.raises(WriteRefused) as caught:
        tags.write_genres(song, ["Rock"])
    monkeypatch.undo()
    assert caught.value.code == code
    assert song.read_bytes() == before
    assert list(song.parent.iterdir()) == [song]


@pytest.mark.parametrize(
    ("call", "numbers"),
    [
        ("fchmod", (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS)),
        ("fsync", (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)),
        ("utime", (errno.ENOSYS, errno.EOPNOTSUPP)),
        ("setxattr", (errno.ENOTSUP, errno.ENOSYS)),
        ("listxattr", (errno.ENOTSUP, errno.EPERM)),
        ("copy_file_range", (errno.ENOSYS, errno.EXDEV, errno.EINVAL)),
        ("posix_fadvise", (errno.ENOSYS, errno.ESPIPE)),
        ("statvfs", (errno.ENOSYS,)),
    ],
)
def test_what_a_file_system_does_not_have_stops_no_write(song, monkeypatch, call, numbers):
    """As on ZFS with restricted ACLs, CIFS, FUSE and 9p."""
    for number in numbers:
        song.chmod(0o664)

        def lacking(*args, number=number, **kwargs):
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patched:
            patched.setattr(os, call, lacking)
            genre = f"Jazz {number}"
            tags.write_genres(song, [genre], options=WriteOptions(keep_mtime=True))
        assert tags.read(song).genres == (genre,)
        assert song.stat().st_mode & 0o444 == 0o444
        assert list(song.parent.iterdir()) == [song]


def test_permissions_that_are_right_are_not_set_again(song, monkeypatch):
    song.chmod(0o644)
    called = []
    monkeypatch.setattr(os, "fchmod", lambda *args: called.append(args))
    old = os.umask(0o022)
    try:
        tags.write_genres(song, ["Jazz"])
    finally:
        os.umask(old)
    assert called == []


def test_a_copy_that_others_could_read_unlike_the_original_is_not_taken(song, monkeypatch):
    song.chmod(0o644)
    real = os.fchmod

    def refuses(*args):
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "fchmod", refuses)
    old = os.umask(0o077)
    try:
        refused("read_only", song)
    finally:
        os.umask(old)
    monkeypatch.setattr(os, "fchmod", real)


def test_a_group_that_cannot_be_kept_is_no_obstacle(song, monkeypatch):
    """Shares that give all files one group refuse to give a file away."""
    real = os.fstat

    def fstat(fd):
        status = real(fd)
        if os.readlink(f"/proc/self/fd/{fd}").rpartition("/")[2].startswith("."):
            fields = list(status)
            fields[5] = status.st_gid + 1
            return os.stat_result(fields, {"st_mtime_ns": status.st_mtime_ns})
        return status

    def refuses(*args):
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "fstat", fstat)
    monkeypatch.setattr(os, "fchown", refuses)
    tags.write_genres(song, ["Jazz"])
    monkeypatch.undo()
    assert tags.read(song).genres == ("Jazz",)


def test_a_wrong_copy_is_never_taken(song, monkeypatch):
    real = patch.copy_patched

    def careless(source, target, size, patches):
        real(source, target, size, patches)
        os.pwrite(target, b"\xff", size // 2)

    monkeypatch.setattr(transaction, "copy_patched", careless)
    refused("verify", song)


def test_no_room_is_noticed_before_copying(song, monkeypatch):
    room = os.statvfs(song.parent)
    full = os.statvfs_result((*room[:4], 0, *room[5:]))
    monkeypatch.setattr(os, "statvfs", lambda _: full)
    refused("no_space", song)


def test_awkward_names(tmp_path):
    plain = SAMPLES["id3v2.3"](tmp_path).read_bytes()
    names = [
        b"new\nline.mp3", "🎵.mp3".encode(), b"inv\xff\xfealid.mp3", b"x" * 251 + b".mp3",
        b"space .mp3 ", b"-dash.mp3", "e\u0301.mp3".encode(), "é.mp3".encode(), b"A.MP3", b"a.MP3",
    ]  # fmt: skip
    folder = os.fsencode(tmp_path / "names")
    os.mkdir(folder)
    for name in names:
        path = os.path.join(folder, name)
        with open(path, "wb") as stream:
            stream.write(plain)
        assert tags.write_genres(path, ["Rock"]).status == "written"
        assert tags.read(os.fsdecode(path)).genres == ("Rock",)
    assert sorted(os.listdir(folder)) == sorted(names)


def test_our_temporaries_and_shadow_files_are_passed_over(song):
    for name in (tags.temporary_name(), "._song.mp3"):
        assert tags.is_ignored(name)
        other = song.parent / name
        other.write_bytes(song.read_bytes())
        refused("not_audio", other)
        other.unlink()
    assert not tags.is_ignored(song.name)


def test_options_for_the_other_places(tmp_path):
    path = SAMPLES["mp3 ape id3v1"](tmp_path)
    options = WriteOptions(update_id3v1=False, update_ape=False)
    result = tags.write_genres(path, ["Jazz"], options=options)
    assert result.raw_after.place("id3v1") == result.raw_before.place("id3v1")
    assert result.raw_after.place("ape") == result.raw_before.place("ape")
    info = tags.read(path)
    assert info.genres == ("Jazz",)
    assert info.conflict


@pytest.mark.parametrize("separator", ["; ", "/", "\0", " | "])
def test_the_separator_of_id3v23(song, separator):
    from mutagen.id3 import ID3

    options = WriteOptions(id3v23_separator=separator)
    tags.write_genres(song, ["R&B", "Soul"], options=options)
    stored = ID3(song, translate=False, load_v1=False)["TCON"].text
    assert stored == (["R&B", "Soul"] if separator == "\0" else [f"R&B{separator}Soul"])
    assert tags.write_genres(song, ["R&B", "Soul"], options=options).status == "unchanged"
    tags.write_genres(song, ["R&B/Soul"], options=options)
    assert tags.read(song).genres == ("R&B/Soul",)


@pytest.mark.parametrize(
    "size", [300_000_000, pytest.param(1_500_000_000, marks=pytest.mark.torture)]
)
def test_a_huge_file_takes_little_memory(tmp_path, size):
    path = tmp_path / "huge.wav"
    data = bytearray(make_audio(tmp_path / "small.wav", seconds=0.1).read_bytes())
    at = data.index(b"data")
    data[at + 4 : at + 8] = size.to_bytes(4, "little")
    data[4:8] = (at + size).to_bytes(4, "little")
    with path.open("wb") as stream:
        stream.write(data[: at + 8])
        stream.truncate(at + 8 + size)  # a hole: nothing is stored

    def write():
        use = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        room = 64 << 20
        with open("/proc/self/statm") as stream:
            now = int(stream.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + room, now + room))
        tags.write_genres(path, ["Rock"])
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - use
        os._exit(0 if grown < room // 1024 else 5)

    free = os.statvfs(tmp_path)
    if free.f_bavail * free.f_frsize < 2 * size:
        pytest.skip("not enough room on this disk")
    assert os.waitstatus_to_exitcode(fork(write)) == 0
    path.unlink()


@pytest.mark.parametrize("sample", ["id3v2.3 ample padding", "plain .mp3"])
def test_audio_keeps_its_place_in_the_pages_of_the_disk(tmp_path, sample):
    path = SAMPLES[sample](tmp_path)
    before = path.stat().st_size
    tags.write_genres(path, ["Rock"])
    assert (path.stat().st_size - before) % 4096 == 0
    after = path.stat().st_size
    tags.write_genres(path, ["Rock", "Jazz", "Classical"])
    assert path.stat().st_size == after
