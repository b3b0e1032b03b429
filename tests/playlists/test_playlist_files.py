# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genreorganizer.errors import EnvironmentFailure, UnreadableFile, UsageError
from genreorganizer.playlists import (
    FORMATS,
    PlaylistEntry,
    m3u,
    pls,
    read,
    rendered,
    store,
    suffixes,
    wpl,
    xspf,
)
from genreorganizer.playlists.names import file_name, file_names
from genreorganizer.playlists.readings import Decoder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from genreorganizer.playlists import PlaylistFormat, Skipped


def write(
    entries: Sequence[PlaylistEntry], file: Path, *, name: str = "", absolute: bool = False
) -> Sequence[Skipped]:
    content, skipped = rendered(entries, file, name=name, absolute=absolute)
    store(file, content)
    return skipped


def literal(file: Path) -> list[bytes]:
    """The entries of a file as what they most literally mean."""
    folder = os.fsencode(file.parent)
    return [os.path.normpath(os.path.join(folder, entry.paths[0])) for entry in read(file).listed]


_names = st.one_of(
    st.binary(min_size=1, max_size=12),
    st.text("aé日#% ;?&<>'\"\\:.\t\u2028\x85", min_size=1, max_size=12).map(str.encode),
).filter(lambda name: not set(name) & set(b"/\0") and name not in (b".", b".."))
_paths = st.lists(_names, min_size=1, max_size=3).map(lambda names: b"/music/" + b"/".join(names))
_texts = st.text(st.characters(blacklist_categories=[]), max_size=8)
_entries = st.lists(
    st.builds(
        PlaylistEntry, _paths, _texts, _texts, _texts, st.one_of(st.none(), st.floats(0, 1e6))
    ),
    max_size=5,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lists")


@pytest.mark.parametrize("absolute", [True, False])
@pytest.mark.parametrize("ending", [".m3u8", ".pls", ".xspf", ".wpl"])
@given(entries=_entries)
def test_what_is_written_is_read_again(
    folder: Path, ending: str, absolute: bool, entries: list[PlaylistEntry]
) -> None:
    file = folder / f"list{ending}"
    skipped = write(entries, file, absolute=absolute)
    file.read_bytes().decode("utf-8")
    fit = [entry.path for entry in entries if _fits(ending, entry.path)]
    assert literal(file) == fit
    assert len(skipped) == len(entries) - len(fit)


def _fits(ending: str, path: bytes) -> bool:
    if ending == ".xspf":
        return True
    controls = set(range(32)) - set(b"\t")
    return _fits_m3u(path) and not (ending == ".wpl" and controls & set(path))


def _fits_m3u(path: bytes) -> bool:
    try:
        text = path.decode()
    except UnicodeDecodeError:
        return False
    return "\n" not in text and "\r" not in text


def test_m3u_as_other_players_expect_it(tmp_path: Path) -> None:
    album = tmp_path / "Björk" / "Homogenic"
    album.mkdir(parents=True)
    entries = [
        PlaylistEntry(os.fsencode(album / "01 Jóga.flac"), "Jóga", "Björk", "Homogenic", 305.4),
        PlaylistEntry(os.fsencode(tmp_path / "#1 hit.mp3")),
        PlaylistEntry(os.fsencode(tmp_path / "a\nb.mp3")),
    ]
    skipped = write(entries, tmp_path / "list.m3u8")
    assert (tmp_path / "list.m3u8").read_text("utf-8") == (
        "#EXTM3U\n#EXTINF:305,Björk - Jóga\nBjörk/Homogenic/01 Jóga.flac\n"
        "#EXTINF:-1,#1 hit.mp3\n./#1 hit.mp3\n"
    )
    assert [str(item.reason) for item in skipped] == [
        "M3U8 cannot hold a name with a line break; export as XSPF"
    ]


def test_a_tag_cannot_add_lines(tmp_path: Path) -> None:
    write([PlaylistEntry(b"/music/a.mp3", "x\n/etc/passwd")], tmp_path / "list.m3u8")
    assert len((tmp_path / "list.m3u8").read_text().splitlines()) == 3


def test_xspf_is_valid_xml_with_uris(tmp_path: Path) -> None:
    entry = PlaylistEntry(b"/music/caf\xe9 & 100%.mp3", "<b>\x00&", "A", "", 1.5)
    write([entry], tmp_path / "list.xspf", absolute=True)
    root = ElementTree.parse(tmp_path / "list.xspf").getroot()
    space = "{http://xspf.org/ns/0/}"
    assert root.findtext(f".//{space}location") == "file:///music/caf%E9%20%26%20100%25.mp3"
    assert root.findtext(f".//{space}title") == "<b>\ufffd&"
    assert root.findtext(f".//{space}duration") == "1500"


def test_playlists_of_linked_folders_are_relative_to_the_real_one(tmp_path: Path) -> None:
    real = tmp_path / "disk" / "music"
    real.mkdir(parents=True)
    link = tmp_path / "link"
    link.symlink_to(real)
    write([PlaylistEntry(os.fsencode(link / "a.mp3"))], link / "list.m3u8")
    assert "\na.mp3\n" in (real / "list.m3u8").read_text()


@pytest.mark.parametrize("suffix", [".m3u", ".pls", ".xspf", ".wpl"])
@pytest.mark.parametrize(
    "address", ["http://example.org/a.mp3", "rtsp://example.org/a", "spotify://track/1"]
)
def test_addresses_are_no_files(tmp_path: Path, suffix: str, address: str) -> None:
    file = tmp_path / f"list{suffix}"
    file.write_text(
        {
            ".m3u": f"\ufeff#EXTM3U\r\n\r\n{address}\r\n/music/b.mp3\r\n",
            ".pls": f"[playlist]\n\nFile1={address}\nFile2=/music/b.mp3",
            ".xspf": "<playlist><trackList>\n\n<track><location>"
            f"{address}</location></track><track><location>/music/b.mp3</location></track>"
            "</trackList></playlist>",
            ".wpl": f"<smil><body>\n\n<media src='{address}'/><media src='/music/b.mp3'/>"
            "</body></smil>",
        }[suffix],
        "utf-8",
    )
    found = read(file)
    assert [entry.paths[0] for entry in found.listed] == [b"/music/b.mp3"]
    assert [(item.text, item.line, str(item.reason)) for item in found.skipped] == [
        (address, 3, "an internet address, not a file")
    ]


@pytest.mark.parametrize(
    "location", ["data:audio/mpeg;base64,AAAA", "http://[", "file:///music/a%00.mp3"]
)
def test_xspf_locations_that_are_no_files(tmp_path: Path, location: str) -> None:
    file = tmp_path / "list.xspf"
    file.write_text(
        f'<playlist xmlns="{xspf._NAMESPACE}"><trackList><track><location>{location}</location>'
        "</track></trackList></playlist>"
    )
    found = read(file)
    assert b"/music/a\0.mp3" not in [path for entry in found.listed for path in entry.paths]
    assert len(found.skipped) == (not location.startswith("file:"))


@pytest.mark.parametrize(
    "content",
    [
        '<!DOCTYPE playlist [<!ENTITY x SYSTEM "file:///etc/passwd">]><playlist>&x;</playlist>',
        '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><playlist>&b;</playlist>',
        "<playlist>",
        "",
        "#EXTM3U",
    ],
)
def test_xml_with_declarations_or_damage_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "list.xspf"
    file.write_text(content)
    with pytest.raises(UsageError, match=r"list\.xspf"):
        read(file)


@given(st.binary(max_size=60))
def test_any_content_is_read_or_refused(content: bytes) -> None:
    m3u.parse(content)
    pls.parse(b"[playlist]\n" + content)
    for known in (xspf, wpl):
        with pytest.raises(UsageError):
            known.parse(b"\x00" + content)


def test_errors_name_the_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"list\.txt.*\.m3u8"):
        write([], tmp_path / "list.txt")
    with pytest.raises(EnvironmentFailure, match=r"absent.*No such"):
        write([], tmp_path / "absent" / "list.m3u8")
    with pytest.raises(UnreadableFile, match=r"none\.m3u8"):
        read(tmp_path / "none.m3u8")


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.m3u8"
    file.write_text("old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFailure, match="No space"):
        write([PlaylistEntry(b"/music/a.mp3")], file)
    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["list.m3u8"]


def test_a_playlist_keeps_its_mode_and_its_link(tmp_path: Path) -> None:
    target = tmp_path / "real.m3u8"
    target.write_text("")
    target.chmod(0o640)
    link = tmp_path / "link.m3u8"
    link.symlink_to(target)
    write([], link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert target.read_text() == "#EXTM3U\n"


def test_pls_of_other_players_is_read(tmp_path: Path) -> None:
    file = tmp_path / "radio.PLS"
    file.write_bytes(
        b"\xef\xbb\xbf[Playlist]\r\n"
        b"NumberOfEntries=4\r\n"
        b"file10=last.mp3\r\nFile2=sub/second.mp3\r\nTitle2=x\r\nLength2=-1\r\n"
        b"File1=first song.mp3\r\nFile3=http://radio.example/live\r\nVersion=2"
    )
    reading = read(file)
    names = [os.path.relpath(os.fsdecode(path), tmp_path) for path in literal(file)]
    assert names == ["first song.mp3", "sub/second.mp3", "last.mp3"]
    assert [item.text for item in reading.skipped] == ["http://radio.example/live"]
    file.write_text("File1=a.mp3")
    with pytest.raises(UsageError, match="not PLS"):
        read(file)


@pytest.mark.parametrize("suffix", [".m3u8", ".xspf", ".wpl"])
@pytest.mark.parametrize("name", ["Späte <Stücke> & mehr", "a/b: c?", ""])
def test_the_name_of_a_playlist_comes_back(tmp_path: Path, suffix: str, name: str) -> None:
    file = tmp_path / f"list{suffix}"
    write([PlaylistEntry(b"/music/a.mp3", "Title")], file, name=name, absolute=True)
    assert read(file).name == name
    assert literal(file) == [b"/music/a.mp3"]


def test_a_name_from_a_file_is_one_short_line(tmp_path: Path) -> None:
    file = tmp_path / "list.xspf"
    file.write_text(f"<playlist><title> a\nb\u202e{'x' * 999}</title></playlist>", "utf-8")
    name = read(file).name
    assert name.startswith("a b\ufffdx")
    assert len(name) == 200
    (tmp_path / "list.pls").write_text("[playlist]\nTitle1=x\n")
    assert read(tmp_path / "list.pls").name == ""


_OF_WINDOWS = (
    '<?wpl version="1.0"?>\r\n<smil>\r\n<head>\r\n'
    '<meta name="Generator" content="Microsoft Windows Media Player -- 12.0.7601.17514"/>\r\n'
    "<author/>\r\n<title>Fête</title>\r\n</head>\r\n<body>\r\n<seq>\r\n"
    '<media src="..\\Music\\Été &amp; moi.mp3" tid="{AB-CD}"/>\r\n'
    '<media albumTitle="B" trackTitle="T" trackArtist="A" duration="61000" src="C:\\b.wma"/>\r\n'
    "</seq>\r\n</body>\r\n</smil>\r\n"
)


@pytest.mark.parametrize("suffix", [".wpl", ".zpl"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("raw", [False, True])
def test_playlists_of_windows_media_player_are_read(
    tmp_path: Path, suffix: str, encoding: str, raw: bool
) -> None:
    file = tmp_path / f"list{suffix}"
    text = _OF_WINDOWS.replace("&amp;", "&") if raw else _OF_WINDOWS
    file.write_bytes(text.encode(encoding))
    found = read(file)
    assert found.name == "Fête"
    assert "../Music/Été & moi.mp3".encode() in found.listed[0].paths
    last = found.listed[1]
    assert (last.paths[0], last.label, last.duration_s) == (b"C:\\b.wma", "A - T", 61.0)
    file.write_text("<html><title>x</title></html>")
    with pytest.raises(UsageError, match="not WPL"):
        read(file)


@pytest.mark.parametrize("suffix", [".m3u", ".pls", ".xspf"])
@pytest.mark.parametrize(
    ("escaped", "name"),
    [
        ("%C9t%E9", "Été"),
        ("Don%92t", "Don’t"),
        ("%C8aj%20%F8e%E8", "Čaj řeč"),
        ("%C3%89t%C3%A9", "Été"),
    ],
)
def test_uris_of_an_old_encoding_are_read(
    tmp_path: Path, suffix: str, escaped: str, name: str
) -> None:
    file = tmp_path / f"list{suffix}"
    uri = f"file:///music/{escaped}.mp3"
    file.write_text(
        {
            ".m3u": f"{uri}\n",
            ".pls": f"[playlist]\nFile1={uri}\n",
            ".xspf": f"<playlist><trackList><track><location>{uri}</location></track>"
            "</trackList></playlist>",
        }[suffix]
    )
    (entry,) = read(file).listed
    assert f"/music/{name}.mp3".encode() in entry.paths


def test_lengths_and_titles_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.m3u").write_text(
        '#EXTM3U\n#EXTINF:215.5 tvg-id="x",Björk - Jóga\na.mp3\nb.mp3\n#extinf:-1,C\nc.mp3\n',
        "utf-8",
    )
    (tmp_path / "a.pls").write_text("[playlist]\nFile1=a.mp3\nTitle1=T\nLength1=9\nFile2=b.mp3\n")
    (tmp_path / "a.xspf").write_text(
        "<playlist><trackList><track><creator>A</creator><title>T</title><duration>1500</duration>"
        "</track></trackList></playlist>"
    )
    found = {
        suffix: [(entry.label, entry.duration_s) for entry in read(tmp_path / suffix).listed]
        for suffix in ("a.m3u", "a.pls", "a.xspf")
    }
    assert found == {
        "a.m3u": [("Björk - Jóga", 215.5), ("", None), ("C", None)],
        "a.pls": [("T", 9.0), ("", None)],
        "a.xspf": [("A - T", 1.5)],
    }


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_a_format_is_all_that_the_program_needs(known: PlaylistFormat) -> None:
    entries = [PlaylistEntry(b"a/b.mp3", "T", "A", "L", 61.0), PlaylistEntry(b"c d.mp3")]
    content, skipped = known.render(entries, "N")
    found = known.parse(content)
    assert [entry.paths[0] for entry in found.listed] == [b"a/b.mp3", b"c d.mp3"]
    assert (found.listed[0].label, found.listed[0].duration_s) == ("A - T", 61.0)
    assert (skipped, found.skipped) == ([], ())
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in known.suffixes)


def test_no_two_formats_share_an_ending() -> None:
    assert len(set(suffixes())) == len(suffixes())


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("CON", "CON_.m3u8"),
        ("nul.live", "nul_.live.m3u8"),
        ("Com1 ", "Com1_.m3u8"),
        ("LPT\u00b2", "LPT\u00b2_.m3u8"),
        ("Concert", "Concert.m3u8"),
        ("Console", "Console.m3u8"),
        ("and so on ...", "and so on.m3u8"),
        ("AC/DC: live?", "AC_DC_ live_.m3u8"),
        ("..", "playlist.m3u8"),
        ("日" * 100, "日" * 83 + ".m3u8"),
        ("x" * 300, "x" * 250 + ".m3u8"),
        ("x" * 249 + ". y", "x" * 249 + ".m3u8"),
    ],
)
def test_names_fit_every_system(name: str, file: str) -> None:
    assert file_name(name, ".m3u8") == file


def test_names_that_some_systems_take_for_one_get_numbers() -> None:
    composed, decomposed = "\u00c9t\u00e9", "E\u0301te\u0301"
    assert file_names(["Jazz", "JAZZ", "jazz", composed, decomposed], ".pls") == [
        "Jazz.pls", "JAZZ (2).pls", "jazz (3).pls", f"{composed}.pls", f"{decomposed} (2).pls",
    ]  # fmt: skip
    first, second = file_names(["日" * 100, "日" * 99], ".m3u8")
    assert second.endswith(" (2).m3u8")
    assert max(len(file.encode()) for file in (first, second)) <= 255


@pytest.mark.parametrize(
    ("name", "encoding", "others"),
    [
        ("Motörhead/Ace of Spädes ñ.mp3", "cp1252", {"cp1251", "cp1253", "mac_roman", "gbk"}),
        ("Кино/Звезда по имени Солнце.mp3", "cp1251", set()),
        ("椎名林檎/歌舞伎町の女王.mp3", "cp932", {"mac_roman", "cp1251"}),
    ],
)
def test_a_long_list_tells_its_encoding(name: str, encoding: str, others: set[str]) -> None:
    lines = [f"{number} {name}".encode(encoding) for number in range(500)]
    decoder = Decoder.of([*lines, "#EXTINF:1,ünd UTF-8".encode()])
    assert encoding in decoder.systems
    assert not others & set(decoder.systems)
    assert Decoder.of(["ünd UTF-8".encode()]) == Decoder()


def test_one_entry_alone_may_be_in_any_encoding() -> None:
    assert {"cp1252", "cp1251", "mac_roman"} <= set(Decoder.of([b"\xe9.mp3"]).systems)
