"""Uploads: files on their way to the server, through the functions that take one."""

import array
import asyncio
import ctypes
import io
import os
import socket
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, cast

import pytest

from openrouter_core import (
    Err,
    FileUpload,
    Ok,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    RetryConfig,
    SDKValidationError,
    UnexpectedClientError,
    uploads,
)
from openrouter_core.uploads import PIECE
from openrouter_funcs import files_upload
from openrouter_local import LocalOpenRouter
from openrouter_local.journal import ReceivedRequest

TEXT = b"some text\r\n--of a file\x00\xff"


def parts(request: ReceivedRequest) -> list[Message]:
    """Return the parts of a multipart body, as a parser reads them that is not aiohttp's."""
    head = b"Content-Type: " + request.headers["Content-Type"].encode() + b"\r\n\r\n"
    return cast("list[Message]", message_from_bytes(head + request.body).get_payload())


def content(request: ReceivedRequest) -> bytes:
    boundary = request.headers["Content-Type"].partition("boundary=")[2].encode()
    return request.body.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n--" + boundary + b"--\r\n")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of text."""
    file = tmp_path / "report.txt"
    file.write_bytes(TEXT)
    return file


class Endless:
    """A file object with `read` and nothing else."""

    def __init__(self, pieces: list[Any]) -> None:
        self.left = pieces

    def read(self, _: int) -> Any:
        piece = self.left.pop(0) if self.left else b""
        if isinstance(piece, BaseException):
            raise piece
        return piece


async def pieces(*given: Any) -> AsyncIterator[Any]:
    for piece in given:
        await asyncio.sleep(0)
        if isinstance(piece, BaseException):
            raise piece
        yield piece


def opened(path: Path) -> Any:
    return path.open("rb")


CONTENTS: dict[str, Callable[[Path], Any]] = {
    "path": lambda path: path,
    "str": str,
    "bytes": lambda path: path.read_bytes(),
    "bytearray": lambda path: bytearray(path.read_bytes()),
    "memoryview": lambda path: memoryview(path.read_bytes()),
    "every second byte": lambda path: memoryview(bytes(byte for each in path.read_bytes() for byte in (each, 0)))[::2],
    "BytesIO": lambda path: io.BytesIO(path.read_bytes()),
    "file without fileno": lambda path: Endless([path.read_bytes()]),
    "iterator": lambda path: pieces(path.read_bytes()[:3], bytearray(path.read_bytes()[3:])),
}
SIZED = ("path", "str", "bytes", "bytearray", "memoryview", "every second byte", "BytesIO")


@pytest.mark.parametrize("kind", CONTENTS)
async def test_whatever_a_file_is_given_as_its_bytes_arrive(server: LocalOpenRouter, path: Path, kind: str):
    result = await files_upload(server.core(), file=CONTENTS[kind](path))
    assert isinstance(result, Ok), result
    (request,) = server.requests
    assert content(request) == TEXT
    assert parts(request)[0].get_param("name", header="Content-Disposition") == "file"
    assert ("Content-Length" in request.headers) is (kind in SIZED)


async def test_an_open_file_is_read_from_its_start_and_left_open(server: LocalOpenRouter, path: Path):
    with path.open("rb") as file:
        for _ in range(2):
            file.read(3)
            assert await files_upload(server.core(), file=file)
            assert not file.closed
    assert [content(request) for request in server.requests] == [TEXT, TEXT]
    assert parts(server.requests[0])[0].get_filename() == "report.txt"


@pytest.mark.parametrize("kind", ["bytearray", "BytesIO"])
async def test_a_buffer_of_the_callers_can_be_changed_afterwards(server: LocalOpenRouter, path: Path, kind: str):
    given = CONTENTS[kind](path)
    assert await files_upload(server.core(), file=given)
    (given.extend if kind == "bytearray" else given.write)(b"more" * 100)


class OddPath:
    """A path whose text cannot be had."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __fspath__(self) -> str:
        raise self.error


class Own(BaseException):
    """Not an Exception, and not what ends a task."""


@pytest.mark.parametrize("error", [ValueError("no text"), RuntimeError("no text"), Own("no text")])
async def test_a_path_that_raises_is_an_err_and_nothing_is_sent(server: LocalOpenRouter, error: BaseException):
    result = await files_upload(server.core(), file=FileUpload(OddPath(error), filename="a"))
    assert isinstance(result, Err)
    assert server.requests == []


@pytest.mark.parametrize("kind", ["pipe", "device", "socket"])
async def test_a_path_that_is_not_a_file_is_an_err_at_once_and_nothing_is_sent(
    server: LocalOpenRouter, tmp_path: Path, kind: str
):
    path = tmp_path / "there"
    listener = socket.socket(socket.AF_UNIX)
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path(os.devnull)
    else:
        listener.bind(str(path))
    result = await files_upload(server.core(), file=path)
    listener.close()
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "file"
    assert kind == "socket" or f"it is a {kind}, not a file: open it" in str(result.error)
    assert server.requests == []


@pytest.mark.parametrize("given", ["path", "open file"])
async def test_a_file_that_is_said_to_be_empty_but_is_not_is_sent_whole(server: LocalOpenRouter, given: str):
    path = Path("/proc/version")
    if not path.exists():
        pytest.skip("no such file system")
    with opened(path) as file:
        assert await files_upload(server.core(), file=path if given == "path" else file)
    assert content(server.requests[0]) == path.read_bytes() != b""


async def test_a_small_file_that_changes_while_it_is_sent_is_sent_as_it_was(path: Path):
    async with uploads.opened("file", FileUpload(path)) as source:
        path.write_bytes(b"")  # as many of /proc are never twice the same
        assert b"".join([bytes(piece) async for piece in source.pieces()]) == TEXT
    assert source.size == len(TEXT)


async def test_a_file_that_is_said_to_be_larger_than_it_is_is_sent_whole(
    server: LocalOpenRouter, path: Path, monkeypatch: pytest.MonkeyPatch
):
    class Said:
        st_mode = path.stat().st_mode
        st_size = 4096  # as below /sys

    monkeypatch.setattr("openrouter_core.uploads.os.fstat", lambda _: Said)
    assert await files_upload(server.core(), file=path)
    assert content(server.requests[0]) == TEXT


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE])
@pytest.mark.parametrize("given", ["path", "open file"])
async def test_files_of_all_sizes_have_a_length_and_arrive_whole(server: LocalOpenRouter, path: Path, size: int, given: str):
    path.write_bytes(b"x" * size)
    with path.open("rb") as file:
        assert await files_upload(server.core(), file=path if given == "path" else file)
    assert content(server.requests[0]) == b"x" * size
    assert "Content-Length" in server.requests[0].headers


@pytest.mark.parametrize("kind", ["path", "file without fileno"])
async def test_where_no_thread_can_be_had_files_are_sent_all_the_same(
    server: LocalOpenRouter, path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
):
    def no_thread(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")  # as where the limit of processes is reached

    async with server.core() as core:
        assert await files_upload(core, file=b"")  # asyncio needs threads to connect
        monkeypatch.setattr(threading.Thread, "start", no_thread)
        assert await files_upload(core, file=CONTENTS[kind](path))
    assert content(server.requests[-1]) == TEXT


class Hanging:
    """A file whose `read`, or whose `seek`, hangs until it is told to go on."""

    def __init__(self, method: str) -> None:
        self.go_on, self.begun, self.method = threading.Event(), threading.Event(), method

    def read(self, _: int) -> bytes:
        self.begun.set()
        self.go_on.wait()
        return b""

    def seekable(self) -> bool:
        return self.method == "seek"

    def seek(self, *_: int) -> int:
        self.read(0)
        return 0


@pytest.mark.parametrize("method", ["read", "seek"])
async def test_a_disk_that_hangs_holds_neither_the_loop_nor_the_call_beyond_its_deadline(
    server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch, method: str
):
    file: Any = Hanging(method)
    call = asyncio.ensure_future(files_upload(server.core(), file=file, options=RequestOptions(deadline=60)))
    await asyncio.to_thread(file.begun.wait)  # the loop runs
    loop = asyncio.get_running_loop()
    time = loop.time
    monkeypatch.setattr(loop, "time", lambda: time() + 61)
    result = await call
    file.go_on.set()
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"


async def test_a_path_whose_opening_hangs_ends_with_the_attempts_time(
    server: LocalOpenRouter, path: Path, monkeypatch: pytest.MonkeyPatch
):
    go_on, begun = threading.Event(), threading.Event()

    def hang(*arguments: Any) -> int:
        begun.set()
        go_on.wait()
        return os.open(*arguments)

    monkeypatch.setattr("openrouter_core.uploads._opener", hang)
    call = asyncio.ensure_future(files_upload(server.core(), file=path, options=RequestOptions(timeout=60)))
    await asyncio.to_thread(begun.wait)
    loop = asyncio.get_running_loop()
    time = loop.time
    monkeypatch.setattr(loop, "time", lambda: time() + 61)
    result = await call
    go_on.set()
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "total"


class Number(ctypes.Structure):
    _fields_ = (("a", ctypes.c_int32), ("b", ctypes.c_int8 * 4))


FORMS: dict[str, Any] = {
    "numbers": memoryview(array.array("i", [1, 2, 3])),
    "a matrix": memoryview(bytes(12)).cast("B", (3, 4)),
    "every second number": memoryview(array.array("i", [1, 2, 3, 4]))[::2],
    "backwards": memoryview(b"abc")[::-1],
    "structures": memoryview((Number * 3)()),
    "a single number": memoryview(ctypes.c_int32(5)),
    "nothing": memoryview(array.array("i")),
}


@pytest.mark.parametrize("data", FORMS.values(), ids=FORMS)
async def test_bytes_of_odd_forms_arrive_as_they_lie_in_memory(server: LocalOpenRouter, data: Any):
    progress: list[int] = []
    assert await files_upload(server.core(), file=FileUpload(data, on_progress=lambda done, _: progress.append(done)))
    assert await files_upload(server.core(), file=pieces(b"<", data, b">"))
    assert content(server.requests[0]) == data.tobytes()
    assert content(server.requests[1]) == b"<" + data.tobytes() + b">"
    assert progress == ([data.nbytes] if data.nbytes else [])


async def test_bytes_that_were_released_are_an_err(server: LocalOpenRouter):
    data = memoryview(b"abc")
    data.release()
    result = await files_upload(server.core(), file=data)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)


async def test_a_file_that_gives_more_than_its_size_is_sent_as_long_as_it_is_said_to_be(server: LocalOpenRouter):
    class Wrapped:
        def __init__(self) -> None:
            self.seek, self.seekable = (file := io.BytesIO(TEXT)).seek, file.seekable
            self.read = lambda _: file.read() + b"more"

    file: Any = Wrapped()
    assert await files_upload(server.core(), file=file)
    assert content(server.requests[0]) == TEXT


@pytest.mark.parametrize("path", ["missing.txt", ".", "a\0b"])
async def test_a_path_that_cannot_be_read_is_an_err_and_nothing_is_sent(server: LocalOpenRouter, path: str):
    result = await files_upload(server.core(), file=path)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "file"
    assert server.requests == []


SIZE = 3 * PIECE + 1


@pytest.mark.parametrize("kind", ["path", "bytes", "BytesIO", "open file", "iterator"])
async def test_progress_grows_and_ends_at_the_total(server: LocalOpenRouter, path: Path, kind: str):
    path.write_bytes(b"x" * SIZE)
    progress: list[tuple[int, int | None]] = []
    given = {**CONTENTS, "open file": opened}[kind](path)
    await files_upload(server.core(), file=FileUpload(given, on_progress=lambda *told: progress.append(told)))
    if kind == "open file":
        given.close()
    total = None if kind == "iterator" else SIZE
    assert [done for done, _ in progress] == sorted({done for done, _ in progress})
    assert progress[-1] == (SIZE, total)
    assert len(progress) == (2 if kind == "iterator" else 4)


async def test_progress_is_told_in_the_thread_of_the_event_loop(server: LocalOpenRouter, path: Path):
    loops: list[object] = []
    await files_upload(server.core(), file=FileUpload(path, on_progress=lambda *_: loops.append(asyncio.get_running_loop())))
    assert loops == [asyncio.get_running_loop()]


@pytest.mark.parametrize("kind", ["path", "bytes", "BytesIO", "open file"])
async def test_what_can_be_read_again_is_sent_again(server: LocalOpenRouter, clock: Any, path: Path, kind: str):
    server.faults.fail(503, times=2)
    given = {**CONTENTS, "open file": opened}[kind](path)
    result = await files_upload(server.core(clock=clock), file=given)
    if kind == "open file":
        given.close()
    assert (result.ok, result.meta.attempts) == (True, 3)
    assert [content(request) for request in server.requests] == [TEXT] * 3


@pytest.mark.parametrize("kind", ["iterator", "file without fileno"])
async def test_what_can_be_read_only_once_is_sent_once(server: LocalOpenRouter, clock: Any, path: Path, kind: str):
    server.faults.fail(503, times=9)
    result = await files_upload(server.core(clock=clock), file=CONTENTS[kind](path))
    assert (result.ok, result.meta.status_code, result.meta.attempts, len(server.requests)) == (False, 503, 1, 1)


async def test_a_pipe_is_sent_once(server: LocalOpenRouter, clock: Any):
    reading, writing = os.pipe()
    os.write(writing, TEXT)
    os.close(writing)
    server.faults.fail(503, times=9)
    with os.fdopen(reading, "rb") as pipe:
        result = await files_upload(server.core(clock=clock), file=pipe)
    assert (result.ok, result.meta.attempts) == (False, 1)
    assert content(server.requests[0]) == TEXT


async def test_a_file_that_vanishes_between_attempts_is_an_err(server: LocalOpenRouter, clock: Any, path: Path):
    server.faults.fail(503)
    result = await files_upload(server.core(clock=clock), file=FileUpload(path, on_progress=lambda *_: path.unlink()))
    assert isinstance(result, Err)
    assert str(result.error) == "file: the file cannot be read: No such file or directory"
    assert len(server.requests) == 1


def shrinking(path: Path) -> Any:
    path.write_bytes(b"x" * SIZE)
    return FileUpload(path, on_progress=lambda done, _: os.truncate(path, done))


def raising(*_: object) -> None:
    raise LookupError("my own")


def raising_own(*_: object) -> None:
    raise Own


@pytest.mark.parametrize(
    ("make", "kind", "message"),
    [
        (shrinking, SDKValidationError, "file: the file became shorter while it was read"),
        (lambda path: FileUpload(path, on_progress=raising), UnexpectedClientError, "on_progress raised LookupError"),
        (lambda _: pieces(b"a", LookupError("my own")), UnexpectedClientError, "reading the upload raised LookupError"),
        (lambda _: pieces(b"a", OSError(5, "Input/output error")), SDKValidationError, "file: the file cannot be read: Input"),
        (lambda _: pieces("text"), SDKValidationError, "file: a file must be read as bytes, not as str"),
        (lambda _: Endless(["text"]), SDKValidationError, "file: a file must be read as bytes, not as str"),
        (lambda _: pieces(b"a", Own("my own")), UnexpectedClientError, "reading the upload raised Own"),
        (lambda _: Endless([b"a", Own("my own")]), UnexpectedClientError, "reading the upload raised Own"),
        (lambda _: Endless([b"a", StopIteration()]), UnexpectedClientError, "reading the upload raised RuntimeError"),
        (lambda _: Endless([b"a", TimeoutError()]), SDKValidationError, "file: the file cannot be read: TimeoutError"),
        (lambda _: Endless([b"a", None]), SDKValidationError, "file: a file must be read as bytes, not as NoneType"),
        (lambda path: FileUpload(path, on_progress=raising_own), UnexpectedClientError, "on_progress raised Own"),
        (lambda _: FileUpload(Endless([object()])), SDKValidationError, "file: a file must be read as bytes, not as object"),
    ],
)
async def test_a_failure_while_reading_is_an_err_that_tells_it_and_is_not_tried_again(
    server: LocalOpenRouter, clock: Any, path: Path, make: Any, kind: type, message: str
):
    upload = make(path)
    result = await files_upload(server.core(clock=clock), file=upload)
    if hasattr(upload, "close"):
        upload.close()
    assert isinstance(result, Err)
    assert type(result.error) is kind
    assert str(result.error).startswith(message)
    assert clock.sleeps == []


async def test_a_closed_file_is_an_err(server: LocalOpenRouter, path: Path):
    buffer = io.BytesIO(TEXT)
    with path.open("rb") as file, buffer:
        pass
    for closed in (file, buffer):
        result = await files_upload(server.core(), file=closed)
        assert isinstance(result, Err)
        assert type(result.error) is SDKValidationError
        assert "closed" in str(result.error)


async def test_an_upload_within_an_upload_is_an_err(server: LocalOpenRouter):
    result = await files_upload(server.core(), file=FileUpload(cast("Any", FileUpload(TEXT))))
    assert isinstance(result, Err)
    assert type(result.error) is SDKValidationError


async def test_a_file_that_grows_is_sent_as_long_as_it_was(server: LocalOpenRouter, path: Path):
    path.write_bytes(b"x" * SIZE)

    def grow(*_: object) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    assert await files_upload(server.core(), file=FileUpload(path, on_progress=grow))
    assert content(server.requests[0]) == b"x" * SIZE


async def test_a_server_that_answers_before_it_has_read_all_is_heard(raw_server: Any, server: LocalOpenRouter, path: Path):
    path.write_bytes(b"x" * SIZE)
    raw_server.answers = [b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"]
    core = server.core(server_url=raw_server.url, retry_config=RetryConfig(strategy="none"))
    result = await files_upload(core, file=path)
    assert isinstance(result, Err)
    assert result.meta.status_code == 413 or isinstance(result.error, RequestConnectionError)


async def test_a_large_file_is_not_read_into_memory(server: LocalOpenRouter, tmp_path: Path):
    size, received = 64 << 20, 0

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal received
        while received < size:
            received += len(await reader.read(1 << 20))
        writer.write(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(size)
    async with await asyncio.start_server(swallow, "127.0.0.1", 0) as listener:
        url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        async with server.core(server_url=url) as core:
            await core.warm_up(files_upload)
            tracemalloc.start()
            await files_upload(core, file=path)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert received >= size
    assert peak < 8 << 20
