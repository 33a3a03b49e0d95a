"""Streams come through however their bytes are cut and coded: over real sockets."""

import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from openrouter_core import (
    RequestOptions,
    RetryConfig,
    Timeouts,
)
from openrouter_funcs import chat_send_stream
from openrouter_local.event_streams import EventStreamServer, chat_chunk, event_stream

ONCE = RetryConfig(strategy="none")
NO_LIMIT = Timeouts(connect=None, total=None, first_event=None, idle=None)


HELLO = event_stream(chat_chunk("Hel"), chat_chunk("lo"), chat_chunk(None, "stop"))
BEGUN = event_stream(chat_chunk("Hel"), done=False)


async def called(core: Any, **options: Any) -> Any:
    settings: dict[str, Any] = {"retries": ONCE, "timeout": NO_LIMIT, **options}
    return await chat_send_stream(core, model="m", messages=[], options=RequestOptions(**settings))


@asynccontextmanager
async def streaming(*pieces: bytes, options: dict[str, Any] | None = None, **settings: Any) -> AsyncIterator[Any]:
    """Give the Result of a call whose answer is these bytes, and its server."""
    async with EventStreamServer(*pieces, **settings) as server, server.core() as core:
        yield await called(core, **(options or {})), server


async def outcome(*pieces: bytes, **settings: Any) -> tuple[list[Any], str]:
    """Return the items of a stream of these bytes, and the text of its chunks."""
    async with streaming(*pieces, **settings) as (result, _):
        stream = result.unwrap()
        items = [item async for item in stream]
        assert stream.is_over
    texts = [item.value.choices[0].delta.content or "" for item in items if item.ok and hasattr(item.value, "choices")]
    return items, "".join(texts)


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("chunked", [False, True])
async def test_one_byte_at_a_time_with_any_line_end(end: bytes, bom: bytes, chunked: bool):
    stream = bom + HELLO.replace(b"\n", end)
    pieces = [stream[index : index + 1] for index in range(len(stream))]
    items, text = await outcome(*pieces, chunked=chunked)
    assert (len(items), text) == (3, "Hello")


async def test_a_character_cut_in_half_is_whole():
    data = json.dumps(chat_chunk("é😀"), ensure_ascii=False).encode()
    stream = b"data: " + data + b"\n\ndata: [DONE]\n\n"
    for cut in (stream.index("é".encode()) + 1, stream.index("😀".encode()) + 2):
        assert (await outcome(stream[:cut], stream[cut:]))[1] == "é😀"


async def test_gzip_is_unpacked_as_it_comes():
    packer = zlib.compressobj(wbits=31)
    first = packer.compress(BEGUN) + packer.flush(zlib.Z_SYNC_FLUSH)
    async with streaming(first, end="open", chunked=True, headers=["Content-Encoding: gzip"]) as (result, _):
        stream = result.unwrap()
        assert (await anext(stream)).unwrap().choices[0].delta.content == "Hel"
        await stream.aclose()


@pytest.mark.slow
async def test_an_event_of_32_mb_comes_whole():
    _, text = await outcome(event_stream(chat_chunk("x" * (32 << 20)), chat_chunk("", "stop")))
    assert len(text) == 32 << 20


async def test_comments_and_empty_events_are_no_events():
    noise = b": OPENROUTER PROCESSING\n\ndata:\n\nevent: ping\n\n"
    items, text = await outcome(noise, BEGUN, noise, event_stream(chat_chunk("lo", "stop")), noise)
    assert (len(items), text) == (2, "Hello")
