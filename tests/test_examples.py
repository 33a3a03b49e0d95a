"""The examples: each is run as a program, as the README says, and must print what it is for."""

import os
import re
import subprocess
import sys
from asyncio import create_subprocess_exec
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from openrouter_local import LocalOpenRouter

pytestmark = pytest.mark.slow

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
        ("match", "data: expected object, got string"),
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


EXPECTED = {
    "bulk_dask.py": r"dask is not installed.*|200 answers, such as: You said: text 0",
    "bulk_ray.py": r"ray is not installed.*|200 answers, such as: You said: text 0",
    "bulk_temporal.py": r"temporalio is not installed.*|100 answers, such as: You said: text 0",
    "chat.py": r"(?s)> What is a monad\?\nYou said: What is a monad\?\n\(\d+ tokens, [\d.e-]+ US dollars\)\n> Say that more .*",
    "chat_stream.py": r"You said: Tell me a story\.\n\(\d+ tokens, gen-local-1\)",
    "embeddings_search.py": r" 0\.[1-9]\d  (Bread|A loaf).*\n 0\.[1-9]\d  (Bread|A loaf).*\n 0\.00  .*\n 0\.00  .*",
    "first.py": r"> Name three rivers\.\nYou said: Name three rivers\.\ncost       [\d.e-]+ US dollars\nremaining  74\.5 US .*",
    "many_calls.py": r"(?s).*60 answers, such as: You said: Angry about it",
    "mcp_tools.py": r"mcp is not installed: pip install mcp|tools: weather\nThe tool says: 21 degrees and sunny in Lisbon",
    "oauth_pkce.py": r"the browser came back with a code\nthe key of user_local begins with sk-or-v1",
    "paginate.py": r"12 models, the cheapest: local/willow, local/rowan, local/pine\n(a page of 5 of 12\n){2}a page of 2 of 12",
    "progress_rich.py": r"(?s).*uploaded: OpenRouterFile\(.*filename='progress_rich\.py'.*",
    "progress_tqdm.py": r"(?s).*downloaded: 1000000 bytes",
    "save_speech.py": r"(?s)(\d+ of 36874 bytes\n)*36874 of 36874 bytes\nsaved speech\.mp3, audio/mpeg",
    "service.py": r"(data: .*\n)+the browser leaves within the answer\nthe connection to OpenRouter is closed",
    "shared_budget.py": r"2 of 5 calls were made, \$[\d.]+ is spent",
    "structured_output.py": r"Review\(title='So angry! It broke at once', mood='angry', stars=\d\)",
    "telemetry.py": r"  chat acme/large: ok [\d.]+ s, 1 failed attempts\n(  .*\n)+a question and its answer: .*",
    "tools.py": r"weather is called with {'city': 'Lisbon'}\nThe tool says: 21 degrees and sunny in Lisbon\n"
    r"2 turns for [\d.E-]+ US dollars",
    "vision_and_files.py": r"You said: What are these\? \[image image/png\] \[file notes\.pdf\]",
}
"""What the examples that need no more than a local server print."""
OTHERS = {"credits.py", "errors_as_values.py", "serverless.py"}


def run_without_key(example: str) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if not re.search("OPENROUTER_|PROXY", name.upper())}
    return subprocess.run(  # noqa: S603 - our own examples
        [sys.executable, "-W", "error", ROOT / "examples" / example],
        env=inherited | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture(scope="module")
def runs() -> Iterator[dict[str, "Future[subprocess.CompletedProcess[str]]"]]:
    """The runs of the examples without a key, several at a time."""
    with ThreadPoolExecutor(max(2, os.cpu_count() or 2)) as threads:
        yield {example: threads.submit(run_without_key, example) for example in EXPECTED}


@pytest.mark.parametrize("example", EXPECTED)
def test_without_a_key_a_local_server_answers_and_the_example_prints_what_it_is_for(
    runs: dict[str, "Future[subprocess.CompletedProcess[str]]"], example: str
):
    ran = runs[example].result()
    told = "OPENROUTER_API_KEY is not set: a local server in this process makes up the answers.\n"
    assert ran.stderr in {"", told} or "progress" in example
    assert ran.returncode == 0
    assert re.fullmatch(EXPECTED[example], ran.stdout.strip("\n")), ran.stdout


async def test_with_a_key_the_server_of_the_environment_is_asked_and_an_error_is_told():
    async with LocalOpenRouter() as server:
        ran = await run("chat.py", OPENROUTER_API_KEY=server.api_key, OPENROUTER_BASE_URL=server.url, OPENROUTER_MODEL="a/b")
        assert (ran.status, ran.errors) == (0, "")
        assert [request.json()["model"] for request in server.requests] == ["a/b", "a/b"]
        assert server.requests[1].json()["messages"][2]["content"] == "You said: What is a monad?"
        ran = await run("chat.py", OPENROUTER_API_KEY="sk-or-v1-wrong", OPENROUTER_BASE_URL=server.url)
    assert (ran.status, ran.output) == (1, "")
    assert ran.errors.startswith("chat_send failed: ")


async def test_the_first_example_has_its_chat_with_a_key_that_may_not_see_credits_and_fails_with_one_that_may_do_nothing():
    async with LocalOpenRouter() as server:
        ran = await run("first.py", OPENROUTER_API_KEY=server.inference_key, OPENROUTER_BASE_URL=server.url)
        assert (ran.status, ran.errors) == (0, "")
        assert "You said: Name three rivers." in ran.output
        assert "only a management key may ask" in ran.output
        ran = await run("first.py", OPENROUTER_API_KEY="sk-or-v1-wrong", OPENROUTER_BASE_URL=server.url)
    assert (ran.status, ran.output) == (1, "")
    assert [line.partition(":")[0] for line in ran.errors.splitlines()] == ["chat_send failed", "credits_get_credits failed"]


def test_every_example_is_run_here_and_named_in_the_readme():
    examples = {path.name for path in (ROOT / "examples").glob("[a-z]*.py")}
    assert examples == OTHERS | EXPECTED.keys()
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in sorted(examples) if f"examples/{name}" not in readme and f"`{name}`" not in readme] == []
