"""BinaryResponse: answers that are files."""

import asyncio
import gc
import gzip
import os
import random
import socket
import stat
import struct
import threading
import warnings
import zlib
from pathlib import Path
from typing import Any

import pytest

from openrouter_core import (
    Err,
    InternalServerResponseError,
    Ok,
    OpenRouterDefaultError,
    PaymentRequiredResponseError,
    RequestAbortedError,
    RequestConnectionError,
    RequestOptions,
    RequestTimeoutError,
    RetryConfig,
    SDKValidationError,
    UnexpectedClientError,
)
from openrouter_core._transport.saving import FileBeside
from openrouter_core.binary import BinaryResponse
from openrouter_funcs import files_download, tts_create_speech
from openrouter_local import LocalOpenRouter

MUSIC = bytes(range(256)) * 1000


async def speech(server: LocalOpenRouter, **options: Any) -> BinaryResponse:
    result = await tts_create_speech(server.core(), input="Hi", model="a/b", voice="c", options=RequestOptions(**options))
    assert isinstance(result, Ok), result
    return result.value


def music(server: LocalOpenRouter, body: bytes = MUSIC, **headers: str) -> None:
    server.faults.answer(body, content_type="audio/mpeg", headers=headers)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one file in it."""
    (tmp_path / "old.mp3").write_bytes(b"old")
    return tmp_path


def unchanged(folder: Path) -> bool:
    """Return whether the folder is as the fixture made it: hidden files are looked for as well."""
    return [file.name for file in folder.iterdir()] == ["old.mp3"] and (folder / "old.mp3").read_bytes() == b"old"


async def test_read_gives_all_of_it_and_the_head_tells_kind_and_size(server: LocalOpenRouter):
    music(server, **{"X-Generation-Id": "gen-1"})
    answer = await speech(server)
    assert (answer.content_type, answer.size, answer.meta.generation_id) == ("audio/mpeg", len(MUSIC), "gen-1")
    assert (await answer.read()).unwrap() == MUSIC


@pytest.mark.parametrize("body", [MUSIC, b""])
@pytest.mark.parametrize("closed", [False, True])
async def test_what_was_read_to_its_end_is_an_err_each_time_it_is_asked_for_again(
    server: LocalOpenRouter, body: bytes, *, closed: bool
):
    music(server, body)
    answer = await speech(server)
    assert (await answer.read()).unwrap() == body
    if closed:
        await answer.aclose()
    for _ in range(2):
        for result in (await answer.read(), *[chunk async for chunk in answer.iter_chunks()]):
            assert isinstance(result, Err)
            assert isinstance(result.error, UnexpectedClientError)
            assert "read before" in str(result.error)
            assert result.meta == result.error.meta == answer.meta


async def test_chunks_come_in_order_and_read_gives_what_they_left(server: LocalOpenRouter):
    music(server)
    answer = await speech(server)
    chunks = answer.iter_chunks()
    first = (await anext(chunks)).unwrap()
    assert first
    assert first + (await answer.read()).unwrap() == MUSIC
    assert [chunk async for chunk in chunks] == []


async def test_save_writes_the_file_and_tells_progress(server: LocalOpenRouter, folder: Path):
    music(server)
    progress: list[tuple[int, int | None]] = []
    saved = await (await speech(server)).save(folder / "new.mp3", on_progress=lambda *told: progress.append(told))
    assert saved.unwrap() == folder / "new.mp3"
    assert (folder / "new.mp3").read_bytes() == MUSIC
    assert sorted(file.name for file in folder.iterdir()) == ["new.mp3", "old.mp3"]
    assert progress == sorted(progress)
    assert progress[-1] == (len(MUSIC), len(MUSIC))


async def test_save_replaces_a_file_and_keeps_its_mode_and_gives_a_new_one_the_usual_mode(server: LocalOpenRouter, folder: Path):
    (folder / "old.mp3").chmod(0o600)
    (folder / "usual").touch()
    for name in ("old.mp3", "new.mp3"):
        music(server)
        assert await (await speech(server)).save(str(folder / name))
        assert (folder / name).read_bytes() == MUSIC
    assert (folder / "old.mp3").stat().st_mode & 0o777 == 0o600
    assert (folder / "new.mp3").stat().st_mode == (folder / "usual").stat().st_mode


async def test_a_file_that_is_not_there_is_downloaded_as_whatever_it_is(server: LocalOpenRouter):
    server.faults.answer({"error": "this file is about errors"})
    result = await files_download(server.core(), file_id="f")
    assert (await result.unwrap().read()).unwrap() == b'{"error": "this file is about errors"}'


@pytest.mark.parametrize("body", [b"", b"x"])
async def test_small_bodies_are_saved_as_well(server: LocalOpenRouter, tmp_path: Path, body: bytes):
    music(server, body)
    assert await (await speech(server)).save(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == body


async def test_it_is_asked_for_as_it_is_so_that_its_size_is_known(server: LocalOpenRouter):
    await (await speech(server)).read()
    assert server.requests[0].headers["Accept-Encoding"] == "identity"


NOISE = random.Random(0).randbytes(300_000)  # noqa: S311 - what cannot be packed tightly


@pytest.mark.parametrize("cut", [1, 8, 9, 5_000])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_packed_body_that_breaks_off_is_an_err_and_no_file_though_all_bytes_of_the_answer_came(
    server: LocalOpenRouter, folder: Path, encoding: str, cut: int
):
    packed = gzip.compress(NOISE) if encoding == "gzip" else zlib.compress(NOISE)
    music(server, packed[:-cut], **{"Content-Encoding": encoding})
    result = await (await speech(server)).save(folder / "old.mp3")
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
    assert unchanged(folder)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\n"
BROKEN = {
    "shorter than Content-Length": HEAD + b"Content-Length: 9\r\n\r\n12345678",
    "chunks without an end": HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n",
    "gzip shorter than Content-Length": HEAD
    + b"Content-Encoding: gzip\r\nContent-Length: 99\r\n\r\n"
    + gzip.compress(MUSIC)[:98],
}


async def test_a_body_in_chunks_is_read_and_its_size_not_known(raw_server: Any, server: LocalOpenRouter):
    raw_server.answers = [HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n2\r\n56\r\n0\r\n\r\n"]
    answer = await speech(server, server_url=raw_server.url)
    assert answer.size is None
    assert (await answer.read()).unwrap() == b"123456"


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
async def test_a_body_that_breaks_off_is_an_err_each_time_it_is_asked_for(
    raw_server: Any, server: LocalOpenRouter, answer: bytes
):
    raw_server.answers = [answer]
    broken = await speech(server, server_url=raw_server.url)
    for _ in range(2):
        result = await broken.read()
        assert isinstance(result, Err)
        assert isinstance(result.error, RequestConnectionError)
        assert result.meta == broken.meta


@pytest.mark.parametrize("answer", BROKEN.values(), ids=BROKEN)
async def test_a_body_that_breaks_off_leaves_no_file_and_an_old_one_as_it_was(
    raw_server: Any, server: LocalOpenRouter, answer: bytes, folder: Path
):
    raw_server.answers = [answer]
    for name in ("old.mp3", "new.mp3"):
        assert isinstance(await (await speech(server, server_url=raw_server.url)).save(folder / name), Err)
    assert unchanged(folder)


async def test_a_reset_within_the_body_is_an_err_and_leaves_no_file(server: LocalOpenRouter, folder: Path):
    server.faults.reset(where="body")
    result = await (await speech(server)).save(folder / "new.mp3")
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
    assert unchanged(folder)


@pytest.mark.parametrize("encoding", [b"", b"Content-Encoding: gzip\r\n"], ids=["as it is", "gzip"])
async def test_a_reset_within_a_body_without_a_length_is_an_err_and_leaves_no_file(
    server: LocalOpenRouter, folder: Path, encoding: bytes
):
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = gzip.compress(MUSIC) if encoding else MUSIC
        writer.write(HEAD + b"Connection: close\r\n" + encoding + b"\r\n" + body)
        await writer.drain()
        await came.wait()
        linger = struct.pack("ii", 1, 0)  # then the close is a reset
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.transport.abort()

    came = asyncio.Event()
    async with await asyncio.start_server(reset, "127.0.0.1", 0) as listener:
        answer = await speech(server, server_url=f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}")
        result = await answer.save(folder / "old.mp3", on_progress=lambda done, _: came.set() if done == len(MUSIC) else None)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
    assert unchanged(folder)


@pytest.mark.parametrize(("options", "phase"), [({"timeout": 0.2}, "total"), ({"timeout": None, "deadline": 0.2}, "deadline")])
async def test_a_body_that_stalls_is_an_err_when_the_time_is_up(
    server: LocalOpenRouter, folder: Path, options: dict[str, Any], phase: str
):
    server.faults.stall(where="body")
    result = await (await speech(server, **options)).save(folder / "new.mp3")
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == phase
    assert unchanged(folder)
    await server.until_disconnected()


@pytest.mark.parametrize("late", [60, 61])
async def test_what_is_here_already_is_an_err_as_well_when_the_deadline_has_passed(
    raw_server: Any, server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch, late: float
):
    raw_server.answers = [HEAD + b"Content-Length: 8\r\n\r\n12345678"]
    answer = await speech(server, server_url=raw_server.url, deadline=60)
    loop = asyncio.get_running_loop()
    now = loop.time()
    monkeypatch.setattr(loop, "time", lambda: now + late)
    result = await answer.read()
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"
    assert (result.error.meta, result.meta) == (answer.meta, answer.meta)


@pytest.mark.parametrize("name", ["old.mp3", "new.mp3"])
async def test_cancelling_while_saving_leaves_no_file_and_closes_the_connection(server: LocalOpenRouter, folder: Path, name: str):
    server.faults.stall(where="body")
    begun = asyncio.Event()
    answer = await speech(server)
    saving = asyncio.create_task(answer.save(folder / name, on_progress=lambda *_: begun.set()))
    await begun.wait()
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert unchanged(folder)
    await server.until_disconnected()


async def test_cancelling_while_reading_closes_the_connection(server: LocalOpenRouter):
    server.faults.stall(where="body")
    reading = asyncio.create_task((await speech(server)).read())
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await server.until_disconnected()


@pytest.mark.parametrize(
    "path",
    ["missing/new.mp3", "old.mp3/new.mp3", ".", "..", "a\0b", "x" * 300],
    ids=["folder", "file", "itself", "above", "nul", "long"],
)
async def test_a_place_that_cannot_be_written_to_is_an_err(server: LocalOpenRouter, folder: Path, path: str):
    music(server)
    result = await (await speech(server)).save(folder / path)
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    assert str(result.error).startswith("cannot save ")
    assert unchanged(folder)


class BrokenPath:
    def __fspath__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize("path", [None, 5, b"new.mp3", BrokenPath()])
async def test_a_path_that_is_none_is_an_err_that_names_it_and_closes_the_connection(server: LocalOpenRouter, path: Any):
    server.faults.stall(where="body")
    answer = await speech(server)
    result = await answer.save(path)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "path"
    assert type(path).__name__ in str(result.error)
    assert result.meta == answer.meta
    await server.until_disconnected()


@pytest.mark.parametrize("raised", [ZeroDivisionError, type("OwnError", (BaseException,), {})])
async def test_a_progress_function_that_raises_is_an_err_and_leaves_no_file(
    server: LocalOpenRouter, folder: Path, raised: type[BaseException]
):
    def fail(*_: object) -> None:
        raise raised

    music(server)
    result = await (await speech(server)).save(folder / "old.mp3", on_progress=fail)
    assert isinstance(result, Err)
    assert str(result.error) == f"cannot save old.mp3: on_progress raised {raised.__name__}"
    assert isinstance(result.error.__cause__, raised)
    assert unchanged(folder)


@pytest.mark.parametrize("kind", ["fifo", "device", "link to a device", "socket", "folder"])
async def test_what_is_there_but_is_not_a_file_stays_as_it_was_and_is_an_err(server: LocalOpenRouter, tmp_path: Path, kind: str):
    path = tmp_path / "there"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "link to a device":
        path.symlink_to(os.devnull)
    listener = socket.socket(socket.AF_UNIX)
    if kind == "socket":
        listener.bind(str(path))
    path = Path(os.devnull) if kind == "device" else path
    before = path.lstat()
    music(server)
    result = await (await speech(server)).save(path)
    listener.close()
    assert isinstance(result, Err)
    assert "not a file" in str(result.error)
    assert (path.lstat().st_ino, path.lstat().st_mode) == (before.st_ino, before.st_mode)
    assert len(list(tmp_path.iterdir())) == (kind != "device")


@pytest.mark.parametrize("there", [True, False])
async def test_through_a_link_what_it_points_to_is_written_and_the_link_stays(
    server: LocalOpenRouter, folder: Path, tmp_path_factory: pytest.TempPathFactory, *, there: bool
):
    target = tmp_path_factory.mktemp("elsewhere") / "target.mp3"
    if there:
        target.write_bytes(b"old")
        target.chmod(0o640)
    (folder / "second").symlink_to(target)
    (folder / "link").symlink_to("second")
    music(server)
    assert (await (await speech(server)).save(folder / "link")).unwrap() == folder / "link"
    assert target.read_bytes() == MUSIC
    assert (folder / "link").is_symlink()
    assert (folder / "second").is_symlink()
    assert [file.name for file in target.parent.iterdir()] == ["target.mp3"]
    assert not there or target.stat().st_mode & 0o777 == 0o640


async def test_a_link_that_points_to_itself_is_an_err(server: LocalOpenRouter, folder: Path):
    (folder / "link").symlink_to("link")
    music(server)
    assert isinstance(await (await speech(server)).save(folder / "link"), Err)
    (folder / "link").unlink()
    assert unchanged(folder)


async def test_a_private_file_is_never_replaced_by_way_of_one_that_others_can_read(server: LocalOpenRouter, folder: Path):
    (folder / "old.mp3").chmod(0o600)
    modes: list[int] = []

    def look(*_: object) -> None:
        modes.extend(part.stat().st_mode & 0o777 for part in folder.glob(".*.part"))

    music(server)
    assert await (await speech(server)).save(folder / "old.mp3", on_progress=look)
    assert set(modes) == {0o600}


async def test_a_file_is_on_the_disk_before_it_takes_its_place(
    server: LocalOpenRouter, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    done: list[str] = []
    fsync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda fd: done.append("fsync " + stat.filemode(os.fstat(fd).st_mode)[0]) or fsync(fd))
    monkeypatch.setattr(os, "replace", lambda *paths: done.append("replace") or replace(*paths))
    music(server)
    assert await (await speech(server)).save(folder / "new.mp3")
    assert done == ["fsync -", "replace", "fsync d"]


def no_thread(_: threading.Thread) -> None:
    raise RuntimeError("can't start new thread")  # as where the limit of processes is reached


async def test_where_no_thread_can_be_had_the_file_is_written_all_the_same(
    server: LocalOpenRouter, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    music(server)
    answer = await speech(server)
    monkeypatch.setattr(threading.Thread, "start", no_thread)
    assert await answer.save(folder / "old.mp3")
    assert (folder / "old.mp3").read_bytes() == MUSIC
    music(server)
    answer = await speech(server)
    assert isinstance(await answer.save(folder / "missing" / "new.mp3"), Err)


@pytest.mark.parametrize("step", ["open", "write", "settle"])
async def test_a_disk_that_hangs_is_an_err_at_the_deadline_and_leaves_no_file_once_it_goes_on(
    server: LocalOpenRouter, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
):
    go_on, begun, cleared = threading.Event(), threading.Event(), threading.Event()
    work, clear = getattr(FileBeside, step), FileBeside.clear

    def hang(*arguments: Any) -> None:
        begun.set()
        go_on.wait()
        work(*arguments)

    def told(file: FileBeside) -> None:
        clear(file)
        cleared.set()

    monkeypatch.setattr(FileBeside, step, hang)
    monkeypatch.setattr(FileBeside, "clear", told)
    music(server)
    saving = asyncio.ensure_future((await speech(server, deadline=60)).save(folder / "old.mp3"))
    await asyncio.to_thread(begun.wait)
    loop = asyncio.get_running_loop()
    time = loop.time
    monkeypatch.setattr(loop, "time", lambda: time() + 61)
    result = await saving
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestTimeoutError)
    assert result.error.phase == "deadline"
    go_on.set()
    cleared.wait(10)
    assert unchanged(folder)


async def test_a_cancelled_save_waits_for_no_disk_that_hangs(
    server: LocalOpenRouter, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    go_on, begun, cleared = threading.Event(), threading.Event(), threading.Event()
    clear = FileBeside.clear

    def hang(*_: Any) -> None:
        begun.set()
        go_on.wait()

    def told(file: FileBeside) -> None:
        clear(file)
        cleared.set()

    monkeypatch.setattr(FileBeside, "settle", hang)
    monkeypatch.setattr(FileBeside, "clear", told)
    music(server)
    saving = asyncio.ensure_future((await speech(server)).save(folder / "old.mp3"))
    await asyncio.to_thread(begun.wait)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    go_on.set()
    cleared.wait(10)
    assert unchanged(folder)


async def test_a_disk_that_fails_is_an_err_that_says_why(server: LocalOpenRouter, folder: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise TimeoutError(110, "Connection timed out")  # as a network disk says; it is not the call's deadline

    monkeypatch.setattr(os, "fsync", fail)
    music(server)
    result = await (await speech(server, deadline=60)).save(folder / "old.mp3")
    assert isinstance(result, Err)
    assert str(result.error) == "cannot save old.mp3: Connection timed out"
    assert unchanged(folder)


async def test_what_was_read_before_is_not_saved_as_if_it_were_the_whole(server: LocalOpenRouter, folder: Path):
    music(server)
    answer = await speech(server)
    await answer.read()
    result = await answer.save(folder / "old.mp3")
    assert isinstance(result, Err)
    assert str(result.error) == "cannot save old.mp3: its body was read before"
    assert unchanged(folder)


@pytest.mark.parametrize("first", ["read", "save", "chunks"])
@pytest.mark.parametrize("second", ["read", "save", "chunks", "save nowhere"])
async def test_a_second_reader_at_once_is_an_err_and_does_not_disturb_the_first(
    server: LocalOpenRouter, folder: Path, first: str, second: str
):
    go_on = asyncio.Event()

    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"Content-Length: 8\r\n\r\n1234")
        await go_on.wait()
        writer.write(b"5678")
        writer.close()

    async def use(answer: BinaryResponse, how: str) -> Any:
        if how == "read":
            return await answer.read()
        if how == "chunks":
            items = [item async for item in answer.iter_chunks()]
            return items[-1] if isinstance(items[-1], Err) else Ok(b"".join(item.unwrap() for item in items))
        path: Any = folder / "new.mp3" if how == "save" else None
        saved = await answer.save(path)
        return saved if isinstance(saved, Err) else Ok(saved.value.read_bytes())

    async with await asyncio.start_server(slow, "127.0.0.1", 0) as listener, server.core() as core:
        options = RequestOptions(server_url=f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}")
        answer = (await tts_create_speech(core, input="Hi", model="a/b", voice="c", options=options)).unwrap()
        whole = asyncio.ensure_future(use(answer, first))
        await asyncio.sleep(0)
        for _ in range(2):
            assert isinstance(await use(answer, second), Err)
        go_on.set()
        assert (await whole).unwrap() == b"12345678"


async def test_a_save_after_some_chunks_leaves_the_rest_to_whoever_reads_them(server: LocalOpenRouter, folder: Path):
    music(server, MUSIC * 8)
    async with await speech(server) as answer:
        chunks = answer.iter_chunks()
        read = (await anext(chunks)).unwrap()
        assert isinstance(await answer.save(folder / "new.mp3"), Err)
        assert read + b"".join([chunk.unwrap() async for chunk in chunks]) == MUSIC * 8
    assert unchanged(folder)


async def test_an_answer_that_is_collected_in_another_thread_closes_its_connection(server: LocalOpenRouter):
    server.faults.stall(where="body")
    loop = asyncio.get_running_loop()
    loop.set_debug(True)  # then asyncio raises where its objects are used in a wrong thread
    holder: list[Any] = [await speech(server)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        thread = threading.Thread(target=holder.clear)
        thread.start()
        await asyncio.to_thread(thread.join)
    loop.set_debug(False)
    await server.until_disconnected()


async def test_closing_early_closes_the_connection_and_what_is_asked_for_then_is_an_err(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with await speech(server) as answer:
        pass
    await server.until_disconnected()
    await answer.aclose()
    result = await answer.read()
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)


STALLED = {"length": HEAD + b"Content-Length: 9\r\n\r\n1234", "chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n4\r\n1234\r\n"}


@pytest.mark.parametrize("answer", STALLED.values(), ids=STALLED)
async def test_closing_while_another_task_reads_is_that_ones_err(server: LocalOpenRouter, answer: bytes):
    async def stall(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await reader.read()  # until the client leaves
        writer.close()

    async with await asyncio.start_server(stall, "127.0.0.1", 0) as listener:
        url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        music = await speech(server, server_url=url)
        chunks = music.iter_chunks()
        assert (await anext(chunks)).unwrap() == b"1234"
        reading = asyncio.ensure_future(anext(chunks))
        await asyncio.sleep(0)
        await music.aclose()
        result = await reading
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)


async def test_an_answer_that_is_neither_read_nor_closed_warns_and_closes_the_connection(server: LocalOpenRouter):
    server.faults.stall(where="body")
    with pytest.warns(ResourceWarning, match="neither read nor closed"):
        await speech(server)
    await server.until_disconnected()


async def test_an_answer_keeps_the_sessions_of_the_core_that_it_came_by(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with await speech(server):
        gc.collect()
        assert server.connections == 1


async def test_a_body_that_was_read_leaves_its_connection_to_the_next_call(server: LocalOpenRouter, tmp_path: Path):
    async with server.core() as core:
        for _ in range(2):
            answer = (await tts_create_speech(core, input="Hi", model="a/b", voice="c")).unwrap()
            assert await answer.save(tmp_path / "a")
        assert server.connections == 1


@pytest.mark.parametrize(
    ("code", "kind"), [(402, PaymentRequiredResponseError), (500, InternalServerResponseError), (418, OpenRouterDefaultError)]
)
async def test_an_error_in_json_with_status_200_is_the_calls_err(server: LocalOpenRouter, code: int, kind: type):
    server.faults.error_in_200(code=code, message="sorry", times=9)
    core = server.core(retry_config=RetryConfig(strategy="none"))
    result = await tts_create_speech(core, input="Hi", model="a/b", voice="c")
    assert isinstance(result, Err)
    assert type(result.error) is kind


async def test_html_in_place_of_sound_is_the_calls_err(server: LocalOpenRouter):
    server.faults.html()
    result = await tts_create_speech(server.core(), input="Hi", model="a/b", voice="c")
    assert isinstance(result, Err)
    assert isinstance(result.error, OpenRouterDefaultError)


async def test_an_error_status_is_tried_again(server: LocalOpenRouter, clock: Any):
    server.faults.fail(503)
    music(server)
    result = await tts_create_speech(server.core(clock=clock), input="Hi", model="a/b", voice="c")
    assert (await result.unwrap().read()).unwrap() == MUSIC
    assert result.meta.attempts == 2
