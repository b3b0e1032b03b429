# SPDX-License-Identifier: GPL-3.0-or-later
"""What covers may be, what stays beside them, and how other programs see them."""

from __future__ import annotations

import base64
import os
import shutil
import struct
import subprocess

import mutagen
import pytest
from mutagen.flac import FLAC
from mutagen.id3 import APIC, ID3
from support.media import make_audio, ogg_page
from support.pictures import gif, jpeg, png, webp, with_cover
from support.tagfiles import SAMPLES, ape, ape_item, flac_block, frame, id3

from genreorganizer import tags
from genreorganizer.errors import UsageError, WriteRefused
from genreorganizer.tags import patch, pictures, transaction, verify
from genreorganizer.tags.picture import LARGEST, CoverPicture, Size, measured, told

KINDS = ("mp3", "flac", "ogg", "opus", "oga", "m4a", "wma", "wv", "wav", "aiff", "tta")
NEW = CoverPicture.of(jpeg(40, 50, 90_000))


@pytest.fixture(scope="module")
def songs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("songs")
    metadata = {"title": "Title", "artist": "Someone", "genre": "Polka"}
    return {kind: make_audio(folder / f"a.{kind}", seconds=0.3, metadata=metadata)
            for kind in KINDS}  # fmt: skip


@pytest.fixture(params=KINDS)
def song(request, songs, tmp_path):
    return shutil.copyfile(songs[request.param], tmp_path / f"a.{request.param}")


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (jpeg(20, 30), "JPEG", Size(20, 30, 24)),
        (png(8, 9), "PNG", Size(8, 9, 24)),
        (gif(7, 5), "GIF", Size(7, 5, 2, 4)),
        (webp(9, 6), "WebP", Size(9, 6, 24)),
    ],
)
def test_a_picture_is_known_by_its_content(data, kind, size):
    picture = CoverPicture.of(data)
    assert (picture.kind, picture.size, picture.data) == (kind, size, data)


@pytest.mark.parametrize(
    "data",
    [b"", b"text", b"BM" + bytes(60), png()[:20], jpeg()[:24], b"\xff\xd8\xff\xd9" + bytes(9),
     b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 "],
)  # fmt: skip
def test_what_is_no_whole_picture_is_none(data):
    with pytest.raises(UsageError):
        CoverPicture.of(data)


def test_a_picture_that_is_too_large_is_told_with_its_size_and_the_limit():
    with pytest.raises(UsageError, match=r"is 10\.0 MB; a cover can be at most 10\.0 MB"):
        CoverPicture.of(jpeg() + bytes(LARGEST))


def test_two_pictures_are_never_told_alike():
    assert told(png(4, 4)) != told(png(4, 4, (1, 2, 3)))
    assert told(png(4, 4)).startswith("PNG 4 × 4, ")
    assert measured(b"no picture") is None


def by_mutagen(path):
    """All pictures with their types, as mutagen sees them."""
    found = list(pictures._pictures(mutagen.File(path)))
    return [(kind, data) for kind, data in found if data]


def test_other_programs_see_the_cover(song):
    tags.write_cover(song, NEW)
    assert by_mutagen(song) == [(3, NEW.data)]


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="needs FFmpeg")
def test_ffmpeg_sees_a_picture_of_that_size(song):
    if song.suffix == ".oga":  # it reads no pictures there
        pytest.skip("FFmpeg reads no pictures in Ogg FLAC")
    tags.write_cover(song, CoverPicture.of(png(40, 50)))
    shown = subprocess.run(
        ["ffprobe", "-v", "error", "-select_streams", "v", "-show_entries",
         "stream=codec_name,width,height", "-of", "csv=p=0", song],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert shown.stdout.split()[0] == "png,40,50"


def test_flac_blocks_tell_the_size_of_the_picture(songs, tmp_path):
    path = shutil.copyfile(songs["flac"], tmp_path / "a.flac")
    tags.write_cover(path, NEW)
    (block,) = FLAC(path).pictures
    assert (block.type, block.mime, block.desc) == (3, "image/jpeg", "")
    assert (block.width, block.height, block.depth, block.colors) == (40, 50, 24, 0)
    tags.write_cover(path, CoverPicture.of(gif()))
    (block,) = FLAC(path).pictures
    assert (block.mime, block.width, block.depth, block.colors) == ("image/gif", 7, 2, 4)


def with_back(path):
    """A file with a front and a back cover, and a picture of no stated kind."""
    with_cover(path, png(3, 3))
    file = mutagen.File(path)
    back, other = png(4, 4), png(5, 5)
    match path.suffix:
        case ".flac":
            for kind, data in ((4, back), (0, other)):
                block = mutagen.flac.Picture()
                block.type, block.mime, block.data = kind, "image/png", data
                file.add_picture(block)
        case ".ogg" | ".opus" | ".oga":
            for kind, data in ((4, back), (0, other)):
                block = mutagen.flac.Picture()
                block.type, block.mime, block.data = kind, "image/png", data
                file["metadata_block_picture"] = [
                    *file.get("metadata_block_picture", []),
                    base64.b64encode(block.write()).decode(),
                ]
        case ".m4a":
            file["covr"] = [*file["covr"], mutagen.mp4.MP4Cover(back, 14)]
        case ".wma":
            for kind, data in ((4, back), (0, other)):
                head = struct.pack("<BI", kind, len(data)) + "image/png\0\0".encode("utf-16-le")
                value = mutagen.asf.ASFByteArrayAttribute(head + data)
                file["WM/Picture"] = [*file["WM/Picture"], value]
        case ".wv":
            for name, data in (("Back", back), ("Other", other)):
                value = mutagen.apev2.APEValue(b"c.png\0" + data, 1)
                file.tags[f"Cover Art ({name})"] = value
        case _:
            for kind, data in ((4, back), (0, other)):
                file.tags.add(APIC(0, "image/png", kind, str(kind), data))
    file.save()
    return path


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("oga", "tta")])
def test_other_pictures_stay_as_they_are(tmp_path, kind):
    path = with_back(tmp_path / f"a.{kind}")
    before = path.read_bytes()
    others = sorted(data for _, data in by_mutagen(path) if data != png(3, 3))
    assert png(4, 4) in others

    result = tags.write_cover(path, NEW)
    assert sorted(data for _, data in by_mutagen(path) if data != NEW.data) == others
    assert pictures.cover(path) == NEW.data

    gone = tags.write_cover(path, None)
    assert sorted(data for _, data in by_mutagen(path)) == others
    tags.restore(path, gone.raw_before, expected=gone.raw_after)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["mp3", "flac", "ogg"])
def test_a_picture_of_no_stated_kind_is_the_cover_where_there_is_no_front_one(tmp_path, kind):
    path = with_cover(tmp_path / f"a.{kind}", png(3, 3), kind=0)
    tags.write_cover(path, NEW)
    assert by_mutagen(path) == [(3, NEW.data)]


def test_a_back_cover_is_no_front_one(tmp_path):
    path = with_cover(tmp_path / "a.flac", png(3, 3), kind=4)
    tags.write_cover(path, NEW)
    assert by_mutagen(path) == [(4, png(3, 3)), (3, NEW.data)]
    tags.write_cover(path, None)
    assert by_mutagen(path) == [(4, png(3, 3))]


def test_covers_that_older_programs_wrote_into_ogg_are_replaced(tmp_path):
    path = make_audio(tmp_path / "a.ogg", seconds=0.3)
    file = mutagen.File(path)
    file["coverart"] = base64.b64encode(png()).decode()
    file["coverartmime"] = "image/png"
    file.save()
    before = path.read_bytes()
    assert pictures.cover(path) == png()
    result = tags.write_cover(path, NEW)
    file = mutagen.File(path)
    assert "coverart" not in file
    assert "coverartmime" not in file
    assert by_mutagen(path) == [(3, NEW.data)]
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_every_tag_that_shows_a_cover_shows_the_new_one(tmp_path):
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    audio = path.read_bytes()
    both = id3([frame(b"APIC", b"\0image/png\0\x03\0" + png())])
    path.write_bytes(both + audio + ape([ape_item(b"Cover Art (Front)", b"c.png\0" + png(), 2)]))
    tags.write_cover(path, NEW)
    assert path.read_bytes().count(NEW.data) == 2
    assert png() not in path.read_bytes()


@pytest.mark.parametrize(
    ("sample", "data"),
    [("plain .m4a", webp()), ("plain .m4a", gif()), ("id3v2.2", webp()), ("id3v2.2", gif())],
)
def test_kinds_of_pictures_that_a_format_does_not_know_are_refused(tmp_path, sample, data):
    path = SAMPLES[sample](tmp_path)
    before = path.read_bytes()
    with pytest.raises(WriteRefused, match="JPEG and PNG") as caught:
        tags.write_cover(path, CoverPicture.of(data))
    assert caught.value.code == "picture_kind"
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["mka", "aac"])
def test_formats_whose_tags_are_not_written_get_no_cover(tmp_path, kind):
    path = make_audio(tmp_path / f"a.{kind}", seconds=0.3)
    with pytest.raises(WriteRefused, match="no tag that this program writes"):
        tags.write_cover(path, NEW)


def test_pictures_in_blocks_of_ogg_flac_are_not_hidden_by_a_second_one(tmp_path):
    head = b"\x7fFLAC\x01\0\0\x02fLaC" + flac_block(0, bytes(34))
    comment = flac_block(4, struct.pack("<II", 0, 0))
    picture = flac_block(6, CoverPicture.of(png()).block(), last=True)
    pages = ([head], [comment, picture], [b"\xff\xf8" + bytes(99)])
    path = tmp_path / "a.oga"
    path.write_bytes(
        b"".join(
            ogg_page(packets, serial=9, sequence=number, granule=0, flags=(2, 0, 4)[number])
            for number, packets in enumerate(pages)
        )
    )
    with pytest.raises(WriteRefused) as caught:
        tags.write_cover(path, NEW)
    assert caught.value.code == "ogg_pictures"


@pytest.mark.parametrize("place", ["before the padding", "alone at the end", "in the middle"])
def test_the_last_block_of_flac_stays_marked(songs, tmp_path, place):
    path = shutil.copyfile(songs["flac"], tmp_path / "a.flac")
    audio = FLAC(path)
    audio.clear_pictures()
    audio.save(padding=lambda info: 0 if place == "alone at the end" else 500)
    data = path.read_bytes()
    if place == "in the middle":
        size = int.from_bytes(data[5:8], "big")
        at = 8 + size
        block = flac_block(6, CoverPicture.of(png()).block())
        path.write_bytes(data[:at] + block + data[at:])
    before = path.read_bytes()
    result = tags.write_cover(path, NEW)
    assert [picture.data for picture in FLAC(path).pictures] == [NEW.data]
    if place == "before the padding":
        assert FLAC(path).metadata_blocks[-1].code == 1
    gone = tags.write_cover(path, None)
    assert FLAC(path).pictures == []
    tags.restore(path, gone.raw_before, expected=gone.raw_after)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_a_lone_picture_at_the_end_of_the_blocks_comes_back_there(songs, tmp_path):
    path = shutil.copyfile(songs["flac"], tmp_path / "a.flac")
    audio = FLAC(path)
    audio.save(padding=lambda info: 300)
    data = path.read_bytes()
    offset, last = 4, False
    while not last:
        start, last = offset, bool(data[offset] & 0x80)
        offset += 4 + int.from_bytes(data[offset + 1 : offset + 4], "big")
    unmarked = data[:start] + bytes((data[start] & 0x7F,)) + data[start + 1 : offset]
    block = flac_block(6, CoverPicture.of(png()).block(), last=True)
    path.write_bytes(unmarked + block + data[offset:])
    before = path.read_bytes()
    result = tags.write_cover(path, None)
    assert path.read_bytes() == data
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


@pytest.mark.parametrize("minor", [2, 3, 4])
def test_unsynchronized_tags_hold_pictures_that_others_read(tmp_path, minor):
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    text = frame(b"TT2" if minor == 2 else b"TIT2", b"\1\xff\xfea\0\xff\x01", minor=minor)
    path.write_bytes(id3([text], minor=minor, unsynchronize=True) + path.read_bytes())
    tags.write_cover(path, NEW)
    (picture,) = ID3(path).getall("APIC")
    assert picture.data == NEW.data


def test_ample_padding_takes_up_a_small_cover_and_the_audio_stays(tmp_path):
    path = SAMPLES["id3v2.3 ample padding"](tmp_path)
    tags.write_cover(path, None)
    size = path.stat().st_size
    tags.write_cover(path, CoverPicture.of(png()))
    assert path.stat().st_size == size


def test_a_large_cover_that_goes_leaves_no_hole(tmp_path):
    path = SAMPLES["id3v2.3 ample padding"](tmp_path)
    tags.write_cover(path, NEW)
    with_picture = path.stat().st_size
    tags.write_cover(path, None)
    assert path.stat().st_size < with_picture - len(NEW.data)


@pytest.mark.parametrize("extension", [".ogg", ".opus", ".oga"])
def test_a_cover_over_many_pages_comes_and_goes_without_a_trace(tmp_path, extension):
    path = make_audio(tmp_path / f"a{extension}", seconds=2)
    before = path.read_bytes()
    result = tags.write_cover(path, CoverPicture.of(jpeg(9, 9, 700_000)))
    pages = path.read_bytes().split(b"OggS")[1:]
    assert len(pages) > before.count(b"OggS") + 10
    numbers = [int.from_bytes(page[14:18], "little") for page in pages]
    assert numbers == list(range(len(pages)))
    gone = tags.write_cover(path, None)
    assert abs(path.stat().st_size - len(before)) < 100
    tags.restore(path, gone.raw_before, expected=gone.raw_after)
    tags.restore(path, result.raw_before, expected=result.raw_after)
    assert path.read_bytes() == before


def test_chunk_offsets_follow_a_cover_before_the_audio(tmp_path):
    path = SAMPLES["faststart"](tmp_path)
    data = path.read_bytes()
    at = data.index(b"stco") + 12
    first = int.from_bytes(data[at : at + 4], "big")
    tags.write_cover(path, NEW)
    grown = path.read_bytes()
    at = grown.index(b"stco") + 12
    assert int.from_bytes(grown[at : at + 4], "big") == first + len(grown) - len(data)


def test_a_large_picture_goes_into_the_library_of_asf_and_a_small_one_comes_back(tmp_path):
    path = make_audio(tmp_path / "a.wma", seconds=0.3)
    result = tags.write_cover(path, NEW)
    assert {place.name for place in result.raw_after.places if place.values} == {"asf-library"}
    other = tags.write_cover(path, CoverPicture.of(png()))
    assert {place.name for place in other.raw_after.places if place.values} == {"asf"}
    assert by_mutagen(path) == [(3, png())]


def test_what_one_tag_does_not_state_is_no_cover_where_another_has_a_front_one(tmp_path):
    path = make_audio(tmp_path / "a.mp3", seconds=0.3)
    front = id3([frame(b"APIC", b"\0image/png\0\x03\0" + png())])
    other = ape([ape_item(b"Cover Art (Other)", b"c.png\0" + png(5, 5), 2)])
    path.write_bytes(front + path.read_bytes() + other)
    tags.write_cover(path, NEW)
    assert pictures.cover(path) == NEW.data
    tags.write_cover(path, None)
    assert png(5, 5) in path.read_bytes()


def test_a_file_without_a_tag_gets_one_that_hides_nothing(tmp_path):
    path = SAMPLES["id3v1 only"](tmp_path)
    shown = tags.read(path)
    tags.write_cover(path, NEW)
    now = tags.read(path)
    assert now.tag == shown.tag
    assert now.genres == shown.genres
    assert pictures.cover(path) == NEW.data


@pytest.mark.parametrize("private", [[], [frame(b"PRIV", b"someone\0data")]])
def test_a_cover_leaves_a_tag_that_held_no_text_as_it_was(tmp_path, private):
    """Found by fuzzing: texts of the tag at the end came along, and only they were taken away."""
    path = SAMPLES["id3v1 only"](tmp_path)
    path.write_bytes(id3(private) + path.read_bytes())
    before = path.read_bytes()
    written = tags.write_cover(path, NEW)
    assert written.tag.artist == "An artist"
    tags.restore(path, written.raw_before, expected=written.raw_after)
    assert path.read_bytes() == before


def test_the_journal_keeps_how_a_tag_was_laid_out(tmp_path):
    path = SAMPLES["id3v2.3 ample padding"](tmp_path)
    before = path.read_bytes()
    assert tags.read(path).raw.places[0].layout == ()  # a scan reads no padding
    result = tags.write_cover(path, NEW)
    kept = tags.RawItems.from_json(result.raw_before.to_json())
    tags.restore(path, kept, expected=result.raw_after)
    assert path.read_bytes() == before


def seen_after(path, before, meddle):
    data = bytearray(path.read_bytes())
    meddle(data)
    path.write_bytes(data)
    one, other = os.open(before, os.O_RDONLY), os.open(path, os.O_RDONLY)
    try:
        return verify.compare(one, other, tags.read(before).audio.format, ("cover",))
    finally:
        os.close(one)
        os.close(other)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("oga", "tta")])
def test_the_check_notices_a_change_of_another_picture(tmp_path, kind):
    path = with_back(tmp_path / f"a.{kind}")
    before = shutil.copyfile(path, tmp_path / f"before.{kind}")
    tags.write_cover(path, NEW)
    assert seen_after(path, before, lambda data: None).difference is None
    inside = png(4, 4)[-20:]
    if kind in ("ogg", "opus"):
        inside = base64.b64encode(png(4, 4) + b"\0\0")[-20:-8]
        inside = next(  # wherever Base64 begins
            piece
            for shift in range(3)
            if (piece := base64.b64encode(bytes(shift) + png(4, 4))[8:40]) in path.read_bytes()
        )

    def flip(data):
        data[data.index(inside) + 4] ^= 1

    assert seen_after(path, before, flip).difference


def test_the_check_tells_which_picture_it_sees(song, tmp_path):
    before = shutil.copyfile(song, tmp_path / f"before{song.suffix}")
    tags.write_cover(song, NEW)
    assert seen_after(song, before, lambda data: None).cover == NEW.data


def test_a_copy_with_another_picture_than_the_one_given_is_never_taken(song, monkeypatch):
    before = song.read_bytes()
    at, wrong_bytes = NEW.data[100:140], NEW.data[200:240]

    def careless(source, target, size, patches):
        wrong = [
            patch.Patch(one.start, one.end, one.data.replace(at, wrong_bytes)) for one in patches
        ]
        patch.copy_patched(source, target, size, wrong)

    monkeypatch.setattr(transaction, "copy_patched", careless)
    if song.suffix in (".ogg", ".opus", ".oga"):
        pytest.skip("Base64 hides the bytes that this test exchanges")
    with pytest.raises(WriteRefused) as caught:
        tags.write_cover(song, NEW)
    assert caught.value.code == "verify"
    assert song.read_bytes() == before
