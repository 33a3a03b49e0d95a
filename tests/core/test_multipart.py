"""Multipart: what a server makes of a body with files is what was passed."""

import asyncio
import json
import re
from typing import Any

import aiohttp
from aiohttp.base_protocol import BaseProtocol
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from openrouter_core import FileUpload
from openrouter_core.multipart import Part
from openrouter_funcs import files_upload, stt_create_transcription_multipart
from openrouter_local import LocalOpenRouter
from openrouter_local.journal import ReceivedRequest

Decoded = list[tuple[str | None, str | None, str | None, bytes]]


async def decoded(request: ReceivedRequest) -> Decoded:
    """Return name, file's name, media type and content of each part, as aiohttp reads them."""
    loop = asyncio.get_running_loop()
    stream = aiohttp.StreamReader(BaseProtocol(loop), 1 << 16, loop=loop)
    stream.feed_data(request.body)
    stream.feed_eof()
    reader = aiohttp.MultipartReader(CIMultiDict({"Content-Type": request.headers["Content-Type"]}), stream)
    parts: Decoded = []
    while (part := await reader.next()) is not None:
        assert isinstance(part, aiohttp.BodyPartReader)
        parts.append((part.name, part.filename, part.headers.get("Content-Type"), bytes(await part.read())))
    return parts


def as_a_browser_sends(name: str) -> str:
    """Return a name as the WHATWG has it sent, and as aiohttp reads that: it leaves out slashes at the beginning."""
    for character, escape in (("\r", "%0D"), ("\n", "%0A"), ('"', "%22")):
        name = name.replace(character, escape)
    return (re.sub(r"[\x00-\x1f\x7f]", "", name) or "upload").lstrip("/")


# Backslashes are sent as they are, as browsers do; aiohttp takes them for escapes.
readable = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\\"), min_size=1)
names = readable | st.sampled_from(
    ['a"b', "a\r\nContent-Type: x/y\r\n\r\n", "--", 'a"; name="b', "é😀.txt", "%22", "\x01", ";", "'"]
)
contents = st.binary(max_size=300) | st.sampled_from([b"\r\n--", b"\r\n\r\n", b"--\r\n"])


@given(name=names, content=contents, media_type=st.sampled_from([None, "text/x-own; charset=utf-8", "image/png"]))
def test_a_files_name_type_and_content_are_what_a_server_reads(name: str, content: bytes, media_type: str | None):
    async def sent() -> Decoded:
        async with LocalOpenRouter() as server, server.core() as core:
            assert await files_upload(core, file=FileUpload(content, filename=name, content_type=media_type))
            return await decoded(server.requests[0])

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
            return await decoded(server.requests[0])

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
