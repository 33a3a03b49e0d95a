"""The pytest plugin, in a run of pytest of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = """
import asyncio, os, urllib.request, json
import pytest
from openrouter_core import Ok
from openrouter_funcs import chat_send, credits_get_credits

HELLO = [{"role": "user", "content": "Hello"}]

@pytest.mark.openrouter_says("first", "second")
def test_plain(openrouter_server, openrouter_env):
    said = []
    for _ in range(2):
        headers = {"Authorization": "Bearer " + os.environ["OPENAI_API_KEY"], "Content-Type": "application/json"}
        body = json.dumps({"messages": HELLO}).encode()
        asked = urllib.request.Request(os.environ["OPENAI_BASE_URL"] + "/chat/completions", body, headers)
        with urllib.request.urlopen(asked) as answer:
            said.append(json.load(answer)["choices"][0]["message"]["content"])
    assert said == ["first", "second"]

def test_core(openrouter_server, openrouter_core):
    async def main():
        openrouter_server.faults.fail(503, retry_after=50)
        async with openrouter_core as core:
            return await credits_get_credits(core)
    assert isinstance(asyncio.run(main()), Ok)

@pytest.mark.asyncio
async def test_async(openrouter_server, openrouter_core):
    openrouter_server.script.says("async")
    async with openrouter_core as core:
        assert (await chat_send(core, messages=HELLO)).unwrap().choices[0].message.content == "async"

@pytest.mark.openrouter_says("never asked for")
def test_unused(openrouter_server):
    pass
"""


@pytest.mark.parametrize("mode", ["strict", "auto"])
def test_its_fixtures_serve_tests_of_every_kind(tmp_path: Path, mode: str):
    (tmp_path / "test_it.py").write_text(TESTS)
    plugin = ["-p", "openrouter_local.pytest_plugin"]
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--strict-markers",
        "--asyncio-mode",
        mode,
        *plugin,
    ]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    ran = subprocess.run(  # noqa: S603 - our own tests
        [*command, "-p", "pytest_asyncio.plugin", "test_it.py"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "4 passed, 1 error" in ran.stdout, ran.stdout + ran.stderr
    assert "1 of 1 entries of the script were not used" in ran.stdout


def test_importing_it_loads_pytest_alone():
    code = """
import sys, pytest
before = set(sys.modules)
import openrouter_local.pytest_plugin
print(*sorted(name for name in set(sys.modules) - before))
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    ours = ["openrouter_core", "openrouter_core._base", "openrouter_core._base.lazy_names", "openrouter_local"]
    assert set(ran.stdout.split()) <= {*ours, "openrouter_local.pytest_plugin"}
