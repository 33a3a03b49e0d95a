"""Multipart: what a server makes of a body with files is what was passed."""

import asyncio
import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import FileUpload
from openrouter_core.multipart import Part
from openrouter_funcs import files_upload, stt_create_transcription_multipart
from openrouter_local import LocalOpenRouter
from openrouter_local.journal import ReceivedRequest

Decoded = list[tuple[str, str | None, str | None, bytes]]
DISPOSITION = re.compile('form-data; name="([^"]*)"(?:; filename="([^"]*)")?')


def decoded(request: ReceivedRequest) -> Decoded:
    """Return name, file's name, media type and content of each part, read by the letter of RFC 7578 and the WHATWG.

    Not by aiohttp, which takes backslashes for escapes; its older versions misread semicolons in names.
    """
    boundary = request.headers["Content-Type"].removeprefix("multipart/form-data; boundary=").strip('"').encode()
    start, *pieces, end = (b"\r\n" + request.body).split(b"\r\n--" + boundary)
    assert (start, end) == (b"", b"--\r\n")
    return [_part(piece) for piece in pieces]


def _part(piece: bytes) -> tuple[str, str | None, str | None, bytes]:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    disposition = DISPOSITION.fullmatch(headers["Content-Disposition"])
    assert disposition is not None
    return disposition[1], disposition[2], headers.get("Content-Type"), content


def as_a_browser_sends(name: str) -> str:
    """Return a name as the WHATWG has it sent."""
    for character, escape in (("\r", "%0D"), ("\n", "%0A"), ('"', "%22")):
        name = name.replace(character, escape)
    return re.sub(r"[\x00-\x1f\x7f]", "", name) or "upload"


readable = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
names = readable | st.sampled_from(
    ['a"b', "a\r\nContent-Type: x/y\r\n\r\n", "--", 'a"; name="b', "é😀.txt", "%22", "\x01", ";", "'", "\\", "/a"]
)
contents = st.binary(max_size=300) | st.sampled_from([b"\r\n--", b"\r\n\r\n", b"--\r\n"])


@given(name=names, content=contents, media_type=st.sampled_from([None, "text/x-own; charset=utf-8", "image/png"]))
def test_a_files_name_type_and_content_are_what_a_server_reads(name: str, content: bytes, media_type: str | None):
    async def sent() -> Decoded:
        async with LocalOpenRouter() as server, server.core() as core:
            assert await files_upload(core, file=FileUpload(content, filename=name, content_type=media_type))
            return decoded(server.requests[0])

    ((field, filename, kind, body),) = asyncio.run(sent())
    assert (field, filename, body) == ("file", as_a_browser_sends(name), content)
    assert media_type is None or kind == media_type


@given(
    texts=st.fixed_dictionaries({"model": readable, "language": readable}),
    temperature=st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    content=contents,
)
def test_texts_and_numbers_beside_a_file_are_what_a_server_reads(texts: dict[str, str], temperature: float, content: bytes):
    async def sent() -> Decoded:
        async with LocalOpenRouter() as server, server.core() as core:
            await stt_create_transcription_multipart(core, file=content, temperature=temperature, **texts)
            return decoded(server.requests[0])

    parts = {name: body for name, _, _, body in asyncio.run(sent())}
    assert parts["file"] == content
    assert {name: parts[name].decode() for name in texts} == texts
    assert json.loads(parts["temperature"]) == temperature


@given(name=st.text(), filename=st.text())
def test_no_name_breaks_out_of_its_header(name: str, filename: str):
    part: Any = Part(name, FileUpload(b"", filename=filename))
    line = part.disposition
    assert line.isprintable() or not re.search(r"[\x00-\x1f\x7f]", line)
    assert line.count('"') == 4
    line.encode()
