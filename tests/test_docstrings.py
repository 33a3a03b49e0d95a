"""The examples in docstrings run as they are, against the local server, and both type checkers accept them."""

import ast
import inspect
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import openrouter_core
import openrouter_funcs
from openrouter_local import LocalOpenRouter

FUNCTIONS: dict[str, Callable[..., Any]] = {
    name: function for name in openrouter_funcs.__all__ if inspect.isfunction(function := getattr(openrouter_funcs, name))
}


def example_of(function: Callable[..., Any]) -> str:
    """Return the example in a docstring; empty if it has none."""
    found = re.search(r"^Example::\n\n((?: {4}.*\n|\n)+)", f"{inspect.getdoc(function)}\n", re.MULTILINE)
    return textwrap.dedent(found[1]).strip() if found else ""


EXAMPLES = {name: example for name, function in FUNCTIONS.items() if (example := example_of(function))}


def program(name: str) -> str:
    """Return an example as a function that takes a core."""
    return f"async def {name}_example(core: OpenRouterCore) -> None:\n{textwrap.indent(EXAMPLES[name], '    ')}\n"


def names_in(code: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}


def shown(*values: object, **_: object) -> None:
    """Take the place of `print`: an example that prints an error has failed."""
    for value in values:
        if isinstance(value, Exception):
            raise value


def test_the_main_functions_have_an_example():
    assert {"chat_send", "chat_send_stream", "credits_get_credits", "files_upload", "responses_send"} < EXAMPLES.keys()


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_calls_its_own_function(name: str):
    assert name in names_in(program(name))


@pytest.mark.parametrize("name", EXAMPLES)
async def test_an_example_runs(name: str, server: LocalOpenRouter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    for file in ("report.pdf", "talk.wav"):
        Path(file).write_bytes(b"content")
    core_names = {each: getattr(openrouter_core, each) for each in ("Ok", "Err", "OpenRouterCore")}
    namespace: dict[str, Any] = {**FUNCTIONS, **core_names, "print": shown}
    exec(program(name), namespace)  # noqa: S102 - our own examples
    async with server.core() as core:
        await namespace[f"{name}_example"](core)


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_type_checkers_accept_the_examples(checker: str, tmp_path: Path):
    lines = [
        "from openrouter_core import Err, Ok, OpenRouterCore",
        f"from openrouter_funcs import {', '.join(sorted(EXAMPLES))}",
        *(program(name) for name in EXAMPLES),
    ]
    file = tmp_path / "examples.py"
    file.write_text("\n".join(lines), encoding="utf-8")
    options = ("--strict", f"--cache-dir={tmp_path / 'cache'}") if checker == "mypy" else (f"--pythonpath={sys.executable}",)
    command = (sys.executable, "-m", checker, *options, str(file))
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent)  # noqa: S603 - ours
    assert done.returncode == 0, done.stdout
