"""Decompression: bodies that come compressed, whole answers, streams and files, and what is wrong with some of them."""

import asyncio
import contextlib
import gzip
import json
import random
import tracemalloc
import zlib
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import CIMultiDict

from openrouter_core import (
    Err,
    Ok,
    OpenRouterDefaultError,
    RequestConnectionError,
    RequestOptions,
    RetryConfig,
    Sizes,
    UnauthorizedResponseError,
    UnexpectedClientError,
)
from openrouter_core._transport.decompression import PIECE, TURN, WINDOW, decompressed
from openrouter_funcs import chat_send_stream, credits_get_credits, tts_create_speech
from openrouter_local import LocalOpenRouter
from openrouter_local.event_streams import chat_chunk, event_stream

CREDITS = {"data": {"total_credits": 100, "total_usage": 25}}
JSON = json.dumps(CREDITS).encode()
NOISE = random.Random(0).randbytes(300_000)  # noqa: S311 - what cannot be packed tightly
ONCE = RetryConfig(strategy="none")


def deflated(body: bytes, wbits: int) -> bytes:
    packing = zlib.compressobj(wbits=wbits)
    return packing.compress(body) + packing.flush()


LIBRARIES = {"br": ["brotli"], "zstd": ["compression.zstd", "backports.zstd"]}


def library(coding: str) -> Any:
    """Return the library that undoes a coding; where there is none, the test is skipped."""
    for name in LIBRARIES[coding]:
        with contextlib.suppress(ImportError):
            return import_module(name)
    pytest.skip(f"no library for {coding}")


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "gzip in capitals": ("GZip", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "gzip in members": ("gzip", lambda body: gzip.compress(body[:9]) + gzip.compress(b"") + gzip.compress(body[9:])),
    "zlib": ("deflate", zlib.compress),
    "bare deflate": ("deflate", lambda body: deflated(body, -15)),
    "gzip twice": ("gzip, gzip", lambda body: gzip.compress(gzip.compress(body))),
    "deflate, then gzip": ("deflate ,gzip", lambda body: gzip.compress(zlib.compress(body))),
    "identity, then gzip": ("identity,, gzip", gzip.compress),
    "identity": ("Identity", bytes),
    "br": ("br", lambda body: library("br").compress(body)),
    "zstd": ("zstd", lambda body: library("zstd").compress(body)),
    "zstd in frames": ("zstd", lambda body: CODINGS["zstd"][1](body[:9]) + CODINGS["zstd"][1](body[9:])),
}
ALL = pytest.mark.parametrize(("encoding", "compress"), CODINGS.values(), ids=CODINGS)


class Body:
    """A body that is here already, cut into pieces."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.left = [piece for piece in pieces if piece]
        self.closed = False

    async def some(self) -> bytes:
        return self.left.pop(0) if self.left else b""

    def close(self) -> None:
        self.closed = True


def undone(body: Body, encoding: str, kind: str = "binary", *, failed: bool = False) -> Any:
    source: Any = body
    return decompressed(source, CIMultiDict({"Content-Encoding": encoding}), kind, failed=failed)


async def pieces_of(source: Any) -> list[bytes]:
    pieces: list[bytes] = []
    while piece := await source.some():
        pieces.append(piece)
    return pieces


def cut(body: bytes, places: Iterable[int]) -> list[bytes]:
    places = sorted({min(place, len(body)) for place in places} | {0, len(body)})
    return [body[start:end] for start, end in pairwise(places)]


@ALL
@given(data=st.data(), places=st.lists(st.integers(0, 5_000), max_size=5))
def test_whatever_comes_in_whatever_pieces_is_what_was_sent(
    data: st.DataObject, encoding: str, compress: Callable[[bytes], bytes], places: list[int]
):
    body = data.draw(st.binary(min_size=1, max_size=200)) * data.draw(st.sampled_from([1, 30, 9_000]))
    source = undone(Body(cut(compress(body), places)), encoding)
    assert b"".join(asyncio.run(pieces_of(source))) == body


@ALL
@given(places=st.lists(st.integers(0, 5_000), max_size=3), data=st.data())
def test_what_breaks_off_or_is_spoilt_is_an_error_or_what_was_sent_and_never_another_exception(
    encoding: str, compress: Callable[[bytes], bytes], places: list[int], data: st.DataObject
):
    packed = bytearray(compress(JSON))
    packed[data.draw(st.integers(0, len(packed) - 1))] ^= data.draw(st.integers(0, 255))
    body = Body(cut(bytes(packed[: data.draw(st.integers(0, len(packed)))]), places))
    with contextlib.suppress(RequestConnectionError, UnexpectedClientError):
        asyncio.run(pieces_of(undone(body, encoding)))
        return
    assert body.closed


@given(junk=st.binary(min_size=1, max_size=40), encoding=st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, deflate"]))
def test_junk_is_an_error_or_something(junk: bytes, encoding: str):
    with contextlib.suppress(RequestConnectionError, UnexpectedClientError):
        asyncio.run(pieces_of(undone(Body([junk]), encoding)))


@ALL
async def test_a_whole_answer_is_read(server: LocalOpenRouter, encoding: str, compress: Callable[[bytes], bytes]):
    server.faults.answer(compress(JSON), headers={"Content-Encoding": encoding})
    result = await credits_get_credits(server.core())
    assert isinstance(result, Ok), result
    assert result.value.data.total_credits == 100


@ALL
async def test_a_file_is_read(server: LocalOpenRouter, encoding: str, compress: Callable[[bytes], bytes]):
    server.faults.answer(compress(NOISE), content_type="audio/mpeg", headers={"Content-Encoding": encoding})
    answer = (await tts_create_speech(server.core(), input="Hi", model="a/b", voice="c")).unwrap()
    assert answer.size == (len(NOISE) if encoding == "Identity" else None)
    assert (await answer.read()).unwrap() == NOISE


EVENT = event_stream(chat_chunk("Hi"), done=False)
HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\n"


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_streams_event_is_handed_out_as_soon_as_it_was_flushed(listening: Any, server: LocalOpenRouter, encoding: str):
    async def flush(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        packer = zlib.compressobj(wbits=31 if encoding == "gzip" else 15)
        writer.write(HEAD + b"Content-Type: text/event-stream\r\nContent-Encoding: " + encoding.encode() + b"\r\n\r\n")
        writer.write(packer.compress(EVENT) + packer.flush(zlib.Z_SYNC_FLUSH))
        await reader.read()  # until the client leaves
        writer.close()

    async with listening(flush) as url, server.core(server_url=url) as core:
        stream = (await chat_send_stream(core, messages=[], model="a/b")).unwrap()
        assert (await anext(stream)).unwrap().choices[0].delta.content == "Hi"
        await stream.aclose()


async def test_an_event_that_fills_a_piece_exactly_is_not_held_back_until_more_comes():
    packer = zlib.compressobj(wbits=31)
    body = Body([packer.compress(bytes(PIECE + 1)) + packer.flush(zlib.Z_SYNC_FLUSH)])
    source = undone(body, "gzip", "stream")
    came = 0
    while came <= PIECE:
        came += len(await source.some())
    assert came == PIECE + 1


async def test_a_stream_whose_gzip_breaks_off_has_an_err_as_its_last_item(raw_server: Any, server: LocalOpenRouter):
    packed = gzip.compress(EVENT * 500)
    raw_server.answers = [HEAD + b"Content-Type: text/event-stream\r\nContent-Encoding: gzip\r\n\r\n" + packed[:-9]]
    stream = (await chat_send_stream(server.core(server_url=raw_server.url), messages=[], model="a/b")).unwrap()
    *_, last = [item async for item in stream]
    assert isinstance(last, Err)
    assert isinstance(last.error, RequestConnectionError)


BROKEN: dict[str, tuple[str, bytes]] = {
    "not gzip": ("gzip", JSON),
    "a byte that is not gzip": ("gzip", b"x"),
    "not deflate": ("deflate", b"\xff" * 20),
    "not br": ("br", b"\xff" * 20),
    "not zstd": ("zstd", JSON),
    "a zstd frame that asks for 128 MiB": ("zstd", bytes.fromhex("28b52ffd0488010000") + bytes(9)),
    "a wrong sum": ("gzip", gzip.compress(JSON)[:-8] + bytes(4) + gzip.compress(JSON)[-4:]),
    "a wrong length": ("gzip", gzip.compress(JSON)[:-4] + bytes(4)),
    "more than gzip": ("gzip", gzip.compress(JSON) + b"more"),
    "a byte more than gzip": ("gzip", gzip.compress(JSON) + b"m"),
    "more than deflate": ("deflate", zlib.compress(JSON) * 2),
    "gzip once where it should be twice": ("gzip, gzip", gzip.compress(JSON)),
}


@pytest.mark.parametrize(("encoding", "body"), BROKEN.values(), ids=BROKEN)
async def test_what_is_broken_is_an_err_that_is_not_tried_again(server: LocalOpenRouter, clock: Any, encoding: str, body: bytes):
    if encoding in LIBRARIES:
        library(encoding)
    server.faults.answer(body, headers={"Content-Encoding": encoding}, times=9)
    result = await credits_get_credits(server.core(clock=clock))
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert (clock.sleeps, len(server.requests)) == ([], 1)


@pytest.mark.parametrize("cut_off", [1, 8, 9, 20])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, deflate"])
async def test_what_breaks_off_is_tried_again(server: LocalOpenRouter, clock: Any, encoding: str, cut_off: int):
    body = gzip.compress(JSON) if encoding == "gzip" else zlib.compress(gzip.compress(JSON) if "," in encoding else JSON)
    server.faults.answer(body[:-cut_off], headers={"Content-Encoding": encoding})
    result = await credits_get_credits(server.core(clock=clock))
    assert (result.ok, result.meta.attempts) == (True, 2)


@pytest.mark.parametrize("encoding", ["utf-8", "none", "compress", "gzip, " * 5 + "gzip"])
async def test_json_that_is_said_to_have_an_unknown_coding_is_read_as_it_is(server: LocalOpenRouter, encoding: str):
    server.faults.answer(JSON, headers={"Content-Encoding": encoding})
    assert (await credits_get_credits(server.core())).ok


@pytest.mark.parametrize("encoding", ["compress", "gzip, unknown", "gzip, " * 5 + "gzip"])
async def test_a_file_that_has_an_unknown_coding_is_an_err_that_names_it(server: LocalOpenRouter, encoding: str):
    server.faults.answer(NOISE, content_type="audio/mpeg", headers={"Content-Encoding": encoding})
    result = await (await tts_create_speech(server.core(), input="Hi", model="a/b", voice="c")).unwrap().read()
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert encoding.rpartition(", ")[2] in str(result.error)


async def test_codings_in_several_lines_are_undone_in_reverse_order():
    headers = CIMultiDict([("Content-Encoding", "deflate"), ("content-encoding", "gzip")])
    source: Any = Body([gzip.compress(zlib.compress(NOISE))])
    assert b"".join(await pieces_of(decompressed(source, headers, "binary", failed=False))) == NOISE


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, gzip", "unknown"])
async def test_a_file_without_a_byte_is_an_err_where_it_should_have_a_coding(server: LocalOpenRouter, encoding: str):
    server.faults.answer(b"", content_type="audio/mpeg", headers={"Content-Encoding": encoding})
    result = await (await tts_create_speech(server.core(), input="Hi", model="a/b", voice="c")).unwrap().read()
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)


async def test_a_whole_answer_without_a_byte_is_an_empty_one(server: LocalOpenRouter):
    server.faults.answer(b"", headers={"Content-Encoding": "gzip"})
    result = await credits_get_credits(server.core())
    assert isinstance(result, Err)
    assert type(result.error) is OpenRouterDefaultError


ERROR = b'{"error": {"code": 401, "message": "who are you"}}'


@pytest.mark.parametrize(
    ("body", "message"),
    [(gzip.compress(ERROR), "who are you"), (ERROR, ""), (gzip.compress(ERROR)[:-1], "who are you"), (b"", "")],
    ids=["whole", "not gzip", "cut off", "empty"],
)
async def test_an_error_status_says_more_than_a_broken_body(server: LocalOpenRouter, body: bytes, message: str):
    server.faults.answer(body, status=401, headers={"Content-Encoding": "gzip"})
    result = await credits_get_credits(server.core())
    assert isinstance(result, Err)
    assert isinstance(result.error, UnauthorizedResponseError)
    assert message in result.error.message


def bomb(size: int) -> bytes:
    packing = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packing.compress(bytes(1 << 20)) for _ in range(size >> 20)]
    return b"".join(pieces) + packing.flush()


async def test_much_in_little_comes_in_small_pieces_and_the_loop_runs_between_them():
    rounds = 0

    async def count() -> None:
        nonlocal rounds
        while True:
            await asyncio.sleep(0)
            rounds += 1

    counting = asyncio.ensure_future(count())
    source = undone(Body([bomb(32 << 20)]), "gzip")
    in_round = dict[int, int]()
    while piece := await source.some():
        assert len(piece) <= PIECE
        in_round[rounds] = in_round.get(rounds, 0) + len(piece)
    counting.cancel()
    assert sum(in_round.values()) == 32 << 20
    assert max(in_round.values()) <= TURN + PIECE


@pytest.mark.parametrize(
    "body",
    [gzip.compress(b"") * 20_000, deflated(b"", 31)[:-10] + b"\x00\x00\x00\xff\xff" * 100_000],
    ids=["empty members", "empty blocks"],
)
async def test_much_that_stands_for_nothing_lets_the_loop_run(body: bytes):
    rounds = 0

    async def count() -> None:
        nonlocal rounds
        while True:
            await asyncio.sleep(0)
            rounds += 1

    counting = asyncio.ensure_future(count())
    source = undone(Body([body]), "gzip", "whole", failed=True)
    await source.read(None)
    counting.cancel()
    assert rounds >= len(body) // (2 * WINDOW) - 1


LIMIT = 1_000_000


@pytest.mark.parametrize(
    "head",
    [b"Content-Encoding: gzip\r\n", b"Content-Length: 99999999999\r\n", b""],
    ids=["compressed", "announced", "without a length"],
)
@pytest.mark.parametrize("status", [b"200 OK", b"401 No"])
async def test_an_answer_over_the_limit_is_an_err_that_names_it_and_closes_the_connection_in_bounded_memory(
    listening: Any, server: LocalOpenRouter, head: bytes, status: bytes
):
    left = asyncio.Event()

    async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\n" + head + b"\r\n")
        writer.write(bomb(64 << 20) if b"gzip" in head else b"[" if b"Length" in head else b" " * 2_000_000)
        with contextlib.suppress(ConnectionError):
            await reader.read()  # until the client leaves
        left.set()
        writer.close()

    async with listening(pour) as url, server.core(server_url=url, retry_config=ONCE, sizes=Sizes(answer=LIMIT)) as core:
        await core.warm_up(credits_get_credits)
        tracemalloc.start()
        result = await credits_get_credits(core)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        await left.wait()
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError
    assert f"{LIMIT} bytes" in str(result.error)
    assert "Sizes(answer=)" in str(result.error)
    assert peak < 16 << 20


@pytest.mark.parametrize("compress", [bytes, gzip.compress], ids=["as it is", "compressed"])
@pytest.mark.parametrize("size", [100, 500_000])
async def test_an_answer_at_the_limit_is_taken_and_one_byte_more_is_not(
    server: LocalOpenRouter, compress: Callable[[bytes], bytes], size: int
):
    body = JSON.ljust(size)
    encoding = {} if compress is bytes else {"Content-Encoding": "gzip"}
    server.faults.answer(compress(body), headers=encoding, times=2)
    async with server.core(sizes=Sizes(answer=size)) as core:
        assert (await credits_get_credits(core)).ok
    async with server.core(sizes=Sizes(answer=size - 1)) as core:
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert type(result.error) is UnexpectedClientError


async def test_without_a_limit_much_is_taken_and_files_have_none(server: LocalOpenRouter):
    body = JSON.ljust(2 * LIMIT)
    server.faults.answer(gzip.compress(body), headers={"Content-Encoding": "gzip"})
    async with server.core(sizes=Sizes(answer=None)) as core:
        assert (await credits_get_credits(core)).ok
    server.faults.answer(body, content_type="audio/mpeg")
    async with server.core(sizes=Sizes(answer=1)) as core:
        answer = (await tts_create_speech(core, input="Hi", model="a/b", voice="c")).unwrap()
        assert (await answer.read()).unwrap() == body


async def test_what_is_asked_for_can_be_undone(server: LocalOpenRouter):
    await credits_get_credits(server.core())
    for coding in server.requests[0].headers["Accept-Encoding"].split(","):
        name = coding.strip()
        assert b"".join(await pieces_of(undone(Body([CODINGS.get(name, CODINGS["zlib"])[1](JSON)]), name))) == JSON


async def test_brotli_that_cannot_be_undone_in_pieces_is_not_asked_for(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("openrouter_core._transport.exchange._OLD_BROTLI", True)  # as where a version before 1.2 is installed
    await credits_get_credits(server.core())
    await credits_get_credits(server.core(), options=RequestOptions(headers={"accept-encoding": "identity"}))
    assert [request.headers["Accept-Encoding"] for request in server.requests] == ["gzip, deflate", "identity"]


@pytest.mark.parametrize("auto_decompress", [True, False])
async def test_a_caller_can_have_aiohttp_do_it_or_nobody(server: LocalOpenRouter, *, auto_decompress: bool):
    server.faults.answer(gzip.compress(JSON), headers={"Content-Encoding": "gzip"})
    options = RequestOptions(fetch_options={"auto_decompress": auto_decompress})
    assert (await credits_get_credits(server.core(), options=options)).ok is auto_decompress


async def test_cancelling_within_a_body_closes_the_connection(listening: Any, server: LocalOpenRouter):
    left = asyncio.Event()

    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n\x1f\x8b")
        begun.set()
        await reader.read()  # until the client leaves
        left.set()
        writer.close()

    begun = asyncio.Event()
    async with listening(stall) as url, server.core(server_url=url) as core:
        call = asyncio.ensure_future(credits_get_credits(core))
        await begun.wait()
        for _ in range(20):  # turns of the event loop, in which the answer's head arrives
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await left.wait()
