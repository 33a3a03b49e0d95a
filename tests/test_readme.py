"""The README and the pages in docs/: each Python snippet is a program that runs as it is, and prints what is said below it.

Links lead somewhere, and modules that are named exist.
"""

import asyncio
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser

from openrouter_local import LocalOpenRouter

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
TEXTS = [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"]
LONGEST = 250
"""Lines that the README may have: what is longer belongs on a page of its own."""
UNWANTED = "OPENROUTER_|PROXY"
"""Variables that would let a snippet do something else, or go somewhere else."""


def no_evaluation(_: Example) -> None:
    """The tests below do it: each snippet is one test, and runs in an interpreter of its own."""


def snippets(page: Path) -> Iterator[tuple[Example, str | None]]:
    """Give each Python block of a page with the text block that follows it, if one does before the next Python block."""
    parsers = [CodeBlockParser(language, no_evaluation) for language in ("python", "text")]
    blocks = list(Sybil(parsers).parse(page))
    for block, following in zip(blocks, [*blocks, None][1:], strict=True):
        if language(block) == "python":
            prints = following is not None and language(following) == "text"
            yield block, str(following.parsed) if prints else None


def language(block: Example) -> str:
    return str(block.region.lexemes["arguments"])


SNIPPETS = [
    pytest.param(block, output, id=f"{page.name} line {block.line}") for page in PAGES for block, output in snippets(page)
]


@pytest.fixture(scope="module")
def environment() -> Iterator[dict[str, str]]:
    """Serve a local OpenRouter in a thread, as snippets run loops of their own; gives variables that lead there, and no proxy."""
    started: SimpleQueue[tuple[str, str, Callable[[], object]]] = SimpleQueue()

    async def serve() -> None:
        async with LocalOpenRouter() as server:
            stop, loop = asyncio.Event(), asyncio.get_running_loop()
            started.put((server.url, server.api_key, lambda: loop.call_soon_threadsafe(stop.set)))
            await stop.wait()

    with ThreadPoolExecutor(1) as threads:
        serving = threads.submit(lambda: asyncio.run(serve()))
        url, key, stop = started.get(timeout=30)
        inherited = {name: value for name, value in os.environ.items() if not re.search(UNWANTED, name.upper())}
        yield inherited | {"OPENROUTER_BASE_URL": url, "OPENROUTER_API_KEY": key, "PYTHONPATH": str(ROOT)}
        stop()
        serving.result()


@pytest.fixture
def pasted(tmp_path: Path) -> Callable[[Example], Path]:
    """Give the function that pastes a snippet into a file, on the lines that it has on its page, so that tracebacks fit."""

    def paste(snippet: Example) -> Path:
        file = tmp_path / "snippet.py"
        file.write_text("\n" * snippet.line + snippet.parsed, encoding="utf-8")
        return file

    return paste


@pytest.mark.parametrize(("snippet", "output"), SNIPPETS)
def test_a_snippet_runs_in_a_fresh_interpreter_and_prints_what_stands_below_it(
    snippet: Example, output: str | None, environment: dict[str, str], pasted: Callable[[Example], Path]
):
    # Imported, so that a server's `if __name__ == "__main__"` does not start it.
    command = [sys.executable, "-W", "error", "-c", "import snippet"]
    ran = subprocess.run(  # noqa: S603 - our own pages
        command, cwd=pasted(snippet).parent, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stderr == ""
    assert ran.stdout == (output or "")
    assert ran.returncode == 0


@pytest.fixture
def defined(
    environment: dict[str, str], pasted: Callable[[Example], Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Any]:
    """Give the function that runs the snippet that defines a name, in this process, and returns what it defined."""
    for name in os.environ.keys() - environment.keys():
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    def value_of(name: str) -> Any:
        defines = re.compile(rf"^(def {name}\(|{name} = )", re.MULTILINE)
        (snippet,) = (block for page in PAGES for block, _ in snippets(page) if defines.search(block.parsed))
        return runpy.run_path(str(pasted(snippet)))[name]

    return value_of


async def test_the_service_of_the_pages_answers(defined: Callable[[str], Any]):
    async with TestClient(TestServer(defined("app"))) as client, client.get("/remaining") as answer:
        assert answer.status == 200
        assert await answer.json() == {"remaining": 74.5}


def test_the_serverless_handler_of_the_pages_answers_again_and_again(defined: Callable[[str], Any]):
    handler = defined("handler")
    assert [handler({}, None) for _ in range(3)] == [{"statusCode": 200, "body": "74.5"}] * 3


def test_the_readme_has_two_command_lines_each_in_a_block_of_its_own_and_the_gate_finds_them():
    text, install = README.read_text("utf-8"), "python3 -m venv --without-pip .venv && python3 -m pip --python .venv install"
    commands = re.findall(r"^```sh\n(python3 -m venv .* && .*)\n```$", text, re.MULTILINE)
    assert commands == [
        f"{install} . && .venv/bin/python examples/first.py",
        f"{install} '.[test]' && .venv/bin/python -m pytest",
    ]
    gate = re.search(r"grep -E '(.*)' README\.md", (ROOT / ".ci" / "run").read_text("utf-8"))
    assert gate is not None
    assert [line for line in text.splitlines() if re.search(gate[1], line)] == commands


def test_the_readme_is_short():
    assert len(README.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)
def test_each_link_within_the_repository_leads_to_a_file_and_a_heading(page: Path):
    links = re.findall(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", page.read_text("utf-8"))
    for path, heading in links:
        target = (page.parent / path).resolve() if path else page
        assert target.is_file(), path
        assert not heading or heading in anchors(target), f"{path}#{heading}"


def anchors(page: Path) -> set[str]:
    """Give the anchors of a page's headings, as they are made of the words on code hosts."""
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_readme_leads_to_each_page():
    text = README.read_text("utf-8")
    assert [page.name for page in PAGES[1:] if f"](docs/{page.name})" not in text] == []


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)
def test_each_module_that_is_named_by_its_folder_exists(page: Path):
    named = re.findall(r"`((?:openrouter_\w+/|codegen/|_\w+/)[\w/]*?\w+\.(?:py|pyi|toml))`", page.read_text("utf-8"))
    assert [each for each in named if not any((root / each).is_file() for root in (ROOT, ROOT / "openrouter_core"))] == []
