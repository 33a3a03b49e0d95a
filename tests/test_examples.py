"""The examples: each is run as a program, as the README says, and must print what it is for."""

import os
import re
import subprocess
import sys
from asyncio import create_subprocess_exec
from pathlib import Path

import pytest

from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parent.parent


class Run:
    """What a run of an example came to."""

    def __init__(self, status: int | None, output: str, errors: str) -> None:
        self.status = status
        self.output = output
        self.errors = errors


async def run(example: str, **variables: str) -> Run:
    """Run an example with these variables and no others of OpenRouter's, warnings being errors."""
    inherited = {name: value for name, value in os.environ.items() if not re.search("OPENROUTER_|PROXY", name.upper())}
    process = await create_subprocess_exec(
        *(sys.executable, "-W", "error", ROOT / "examples" / example),
        env=inherited | {"PYTHONPATH": str(ROOT)} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    output, errors = await process.communicate()
    return Run(process.returncode, output.decode(), errors.decode())


def amounts(output: str) -> dict[str, str]:
    """Give the amounts in US dollars that the example of credits prints, by what they are."""
    return dict(re.findall(r"^(\w+) +(-?[\d.]+) US dollars$", output, re.MULTILINE))


async def test_credits_without_a_key_says_so_and_asks_a_local_server():
    ran = await run("credits.py")
    assert (ran.status, ran.errors) == (0, "")
    assert "OPENROUTER_API_KEY is not set" in ran.output
    assert "local server" in ran.output
    assert amounts(ran.output) == {"purchased": "100.00", "used": "25.50", "remaining": "74.50"}


async def test_credits_with_a_key_asks_the_server_that_the_environment_names():
    async with LocalOpenRouter() as server:
        server.credits.total_credits, server.credits.total_usage = 20, 21.5
        ran = await run("credits.py", OPENROUTER_API_KEY=server.api_key, OPENROUTER_BASE_URL=server.url)
        assert [request.path for request in server.requests] == ["/api/v1/credits"]
    assert (ran.status, ran.errors) == (0, "")
    assert "local" not in ran.output
    assert amounts(ran.output) == {"purchased": "20.00", "used": "21.50", "remaining": "-1.50"}


@pytest.mark.parametrize(("key", "status"), [("sk-or-v1-wrong", 401), ("sk-or-v1-local-inference", 403), ("sk-or v1", None)])
async def test_credits_with_a_key_that_will_not_do_prints_the_error_without_the_key(key: str, status: int | None):
    async with LocalOpenRouter() as server:
        ran = await run("credits.py", OPENROUTER_API_KEY=key, OPENROUTER_BASE_URL=server.url)
        assert len(server.requests) == (0 if status is None else 1)
    assert (ran.status, ran.output) == (1, "")
    assert ran.errors.startswith("credits_get_credits failed: ")
    assert ran.errors.count("\n") == 1
    assert (str(status) if status else "the API key holds") in ran.errors
    assert key not in ran.errors


async def test_errors_as_values_shows_each_kind_of_error_and_each_way_to_take_it():
    ran = await run("errors_as_values.py")
    assert (ran.status, ran.errors) == (0, "")
    shown = [line.split(": ", 1) for line in ran.output.splitlines()]
    expected = [
        ("match", "the server failed: a disk is full"),
        ("match", "come back in 30.0 seconds"),
        ("match", "the key is not a management key"),
        ("match", "502 bad gateway"),
        ("match", "data.total_usage: expected number, got string"),
        ("match", "RequestConnectionError"),
        ("map_err", "the key is not known"),
        ("map_err", "http_referer holds a line break"),
        ("ok", "100.0 US dollars bought, after 2 attempts"),
        ("unwrap raised", "500 internal server error"),
        ("map", "Ok(value=26)"),
        ("and_then", "Ok(value=74.5)"),
        ("and_then", "Err(error='nothing is left')"),
        ("collect", "Ok(value=3)"),
        ("collect", "401 unauthorized"),
    ]
    assert [way for way, _ in shown] == [way for way, _ in expected]
    for (_, told), (_, meaning) in zip(shown, expected, strict=True):
        assert meaning in told


async def test_serverless_answers_three_invocations_with_one_core_and_leaves_nothing_open_in_between():
    ran = await run("serverless.py")
    assert (ran.status, ran.errors) == (0, "")
    assert re.findall(r"invocation (\d): .*\"affordable\": (\w+)", ran.output) == [("1", "true"), ("2", "true"), ("3", "false")]
    assert ran.output.count("frozen, with 0 connections open") == 3
    assert "one core all the time: OpenRouterCore(" in ran.output
