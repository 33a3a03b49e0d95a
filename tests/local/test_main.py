"""The command line: `python -m openrouter_local`."""

import asyncio
import json
import re
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession

from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parents[2]


async def start(*arguments: str) -> asyncio.subprocess.Process:
    """Start the command; its output can be read from the process."""
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-W", "error", "-X", "dev", "-m", "openrouter_local"),
        *arguments,
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def read_notice(process: asyncio.subprocess.Process) -> str:
    """Read all that the command says before it waits."""
    assert process.stdout is not None
    return (await process.stdout.readuntil(b"Stop it with Ctrl-C.\n")).decode()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_serves_until_a_signal_and_leaves_quietly(number: signal.Signals) -> None:
    process = await start("--port", "0")
    notice = await read_notice(process)
    found = re.search(r"url +(\S+)\n +management key +(\S+)\n +inference key +(\S+)", notice)
    assert found is not None
    url, management_key, inference_key = found.groups()

    # The connection stays open, so that stopping has one to close.
    async with ClientSession() as session:
        for key, status in ((management_key, 200), (inference_key, 403)):
            headers = {"Authorization": f"Bearer {key}"}
            async with session.get(f"{url}/credits", headers=headers) as response:
                assert response.status == status
        process.send_signal(number)
        _, errors = await process.communicate()
    assert process.returncode == 0
    assert errors == b""


async def test_it_says_that_it_is_a_fake() -> None:
    process = await start("--host", "127.0.0.1", "--port", "0")
    notice = await read_notice(process)
    process.terminate()
    await process.communicate()
    assert "fake" in notice
    assert "no model runs behind it" in notice
    assert "nothing is billed" in notice


async def test_a_taken_port_is_one_line_and_exit_status_1(server: LocalOpenRouter) -> None:
    port = server.origin.rpartition(":")[2]
    process = await start("--port", port)
    _, errors = await process.communicate()
    assert process.returncode == 1
    assert errors.decode().startswith(f"cannot listen on 127.0.0.1:{port}: ")
    assert errors.count(b"\n") == 1


async def test_a_file_says_when_and_where_it_serves(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    process = await start("--port", "0", "--ready-file", str(ready))
    notice = await read_notice(process)
    while not ready.exists():  # noqa: ASYNC110 - it is how others wait for it
        await asyncio.sleep(0)
    about = json.loads(ready.read_text())
    process.terminate()
    await process.communicate()
    assert all(about[name] in notice for name in ("url", "api_key", "inference_key"))
    assert [path.name for path in tmp_path.iterdir()] == ["ready.json"]


@pytest.mark.parametrize("port", ["99999", "-1", "x"])
async def test_what_is_not_a_port_is_refused_in_a_line(port: str) -> None:
    process = await start(f"--port={port}")
    _, errors = await process.communicate()
    assert process.returncode == 2
    assert f"{port!r} is not a port, a number from 0 to 65535" in errors.decode()
