"""The benchmarks, as far as they run without installing anything: the server, two clients, the launcher, the page, the charts."""

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
if str(ROOT) not in sys.path:  # `pytest` alone does not put it there, and benchmarks are not installed
    sys.path.append(str(ROOT))

from benchmarks import charts, payloads, server, tables  # noqa: E402 - after the path
from benchmarks.__main__ import SECTIONS  # noqa: E402 - after the path
from benchmarks.environments import clean_environ  # noqa: E402 - after the path
from benchmarks.peers import PEERS  # noqa: E402 - after the path
from benchmarks.programs import client_bare, client_ours  # noqa: E402 - after the path
from benchmarks.recorder import Recorder  # noqa: E402 - after the path
from benchmarks.rows import MORE, ROWS, UNITS  # noqa: E402 - after the path
from benchmarks.workers import NotMeasured, Worker  # noqa: E402 - after the path

pytestmark = pytest.mark.slow

PROGRAMS = ROOT / "benchmarks" / "programs"
WORKS = {"credits": 0, "chat": 0, "echo": 70_000, "responses": 0, "chat_stream": 200, "responses_stream": 200, "models": 0}


@pytest.fixture
async def url() -> AsyncIterator[str]:
    listening = await asyncio.get_running_loop().create_server(server.Connection, "127.0.0.1", 0)
    async with listening:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/api/v1"


@pytest.fixture(params=[client_bare, client_ours], ids=["bare", "ours"])
async def client(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Any]:
    client = request.param.Client(url)
    await client.open()
    yield client
    await client.close()


@pytest.mark.parametrize(("work", "argument"), WORKS.items())
async def test_each_client_reads_what_the_server_sends(client: Any, work: str, argument: int):
    for _ in range(2):
        assert await getattr(client, work)(argument) == payloads.expected(work, argument)


async def test_files_go_up_and_down_whole(client: Any, tmp_path: Path):
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(bytes(3_000_000))
    assert await client.upload(str(source)) >= source.stat().st_size
    assert await client.download(3_000_001, str(target)) == 3_000_001


async def test_the_server_takes_chunked_bodies_and_requests_cut_anywhere(url: str):
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.split(":")[2].split("/", maxsplit=1)[0]))
    body = b'20;a=b\r\n{"model": "answer/5", "input": \r\n2\r\n1}\r\n0\r\n\r\n'
    request = b"POST /api/v1/chat/completions HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    for _ in range(2):
        for place in range(len(request)):
            writer.write(request[place : place + 1])
            await asyncio.sleep(0)
        head = await reader.readuntil(b"\r\n\r\n")
        (length,) = re.findall(rb"Content-Length: (\d+)", head)
        assert await reader.readexactly(int(length)) == payloads.chat(5)
    writer.close()
    await writer.wait_closed()


def test_the_launcher_times_a_program_and_knows_its_memory():
    program = "import os; held = b'x' * 50_000_000; os.write(1, b'found\\n')"
    command = [sys.executable, "-I", "-S", str(PROGRAMS / "launcher.py"), sys.executable, "-c", program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)  # noqa: S603 - our own program
    status, answer, whole, cpu, peak, line = done.stdout.split()
    assert (status, line) == ("0", "found")
    assert 0 < float(answer) <= float(whole)
    assert float(cpu) > 0
    assert float(peak) > 50_000_000


def test_a_worker_tells_why_a_work_failed_and_goes_on():
    worker = Worker([sys.executable, str(PROGRAMS / "worker.py"), "bare", "http://127.0.0.1:9"], PROGRAMS)
    try:
        for work, reason in (("credits", "Cannot connect"), ("nonsense", "cannot do this work")):
            with pytest.raises(NotMeasured, match=reason):
                worker.calls(work, 0)
    finally:
        worker.close()


def test_a_worker_that_cannot_start_is_a_reason_as_well():
    worker = Worker([sys.executable, str(PROGRAMS / "worker.py"), "nobody", "http://127.0.0.1:9"], PROGRAMS)
    try:
        with pytest.raises(NotMeasured, match="client_nobody"):
            worker.calls("credits", 0)
    finally:
        worker.close()


def recorded() -> Recorder:
    recorder = Recorder()
    for row in (*ROWS, *MORE):
        for number, peer in enumerate(PEERS[:-1], start=1):
            recorder.add(row.metric, peer.name, number / UNITS[row.unit])
    recorder.skip(ROWS[0].metric, "node", "node is not there")
    recorder.series = {name: {"ours": {"1": 1e-4, "1000": 1e-4}} for name in ("concurrency", "bodies")}
    return recorder


def test_the_page_shows_ratios_targets_and_what_is_missing(tmp_path: Path):
    recorder = recorded()
    recorder.write(tmp_path / "results.json")
    again = Recorder()
    again.read(tmp_path / "results.json")
    page = tables.document(again)
    assert page == tables.document(recorder)
    first = next(line for line in page.splitlines() if line.startswith(f"| {ROWS[0].work} "))
    assert [cell.strip() for cell in first.split("|")[3:-1]] == [
        *("1", "**2**", "3", "4", "5", "not measured"),
        *("2", "0.5", "floor ≤ 1.25, openrouter ≤ 0.2", "**no**, **no**"),
    ]
    assert "node is not there" in page


def test_a_page_of_nothing_says_so():
    page = tables.document(Recorder())
    assert "| ? |" in page
    assert "yes" not in page


def test_charts_are_drawn_and_are_xml(tmp_path: Path):
    drawn = charts.draw(recorded(), tmp_path)
    assert {path.stem for path in drawn} == {"cold", "memory", "warm", "streams", "concurrency", "bodies"}
    assert all(ET.parse(path).getroot().tag.endswith("svg") for path in drawn)  # noqa: S314 - drawn by us
    assert charts.draw(Recorder(), tmp_path) == []


def test_nothing_of_the_shell_meddles_with_what_is_measured(monkeypatch: pytest.MonkeyPatch):
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "OPENROUTER_API_KEY", "https_proxy"):
        monkeypatch.setenv(name, "1")
    assert not {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "OPENROUTER_API_KEY", "https_proxy"} & clean_environ().keys()


def test_the_readme_of_the_benchmarks_names_each_section():
    text = (ROOT / "benchmarks" / "README.md").read_text("utf-8")
    assert all(f"`{name}`" in text for name in SECTIONS)
