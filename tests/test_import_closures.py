"""What importing one function loads: its page's module, and of all the rest nothing. Proved in a fork for each function."""

import inspect
import os
import subprocess
import sys
from pathlib import Path

import pytest

import openrouter_funcs

ROOT = Path(openrouter_funcs.__file__).parents[1]
LOADED = """
import os, sys, typing
before = set(sys.modules)
for name in sys.stdin.read().split():
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            sys.exit(f"{name} cannot be imported")
        continue
    exec(f"from openrouter_funcs import {name}")
    print(name, *sorted(set(sys.modules) - before), flush=True)
    os._exit(0)
"""
RUNTIME = {
    "openrouter_core",
    "openrouter_core._base",
    "openrouter_core._base.lazy_names",
    "openrouter_core.operation",
    "openrouter_core.unset",
    "openrouter_funcs",
}
"""What every function needs, beside its page."""
FUNCTIONS = [name for name in openrouter_funcs.__all__ if inspect.iscoroutinefunction(getattr(openrouter_funcs, name))]
GENERATED = {name: openrouter_funcs._MODULES[name] for name in FUNCTIONS if openrouter_funcs._MODULES[name] != "jobs"}  # noqa: SLF001 - the table
HEAVY = {"aiohttp", "asyncio", "attr", "attrs", "backoff", "cattrs", "json", "logging", "ssl"}


def forked(program: str, names: list[str]) -> subprocess.CompletedProcess[str]:
    """Return what the program says of the names, in an interpreter that has nothing but typing."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENROUTER_")}
    command = (sys.executable, "-W", "error", "-c", program)
    return subprocess.run(  # noqa: S603 - ours
        command, input="\n".join(names), capture_output=True, text=True, check=False, cwd=ROOT, env=environment
    )


@pytest.fixture(scope="module")
def closures() -> dict[str, set[str]]:
    """The modules that importing each function loads."""
    if not hasattr(os, "fork"):
        pytest.skip("each function has a forked interpreter to itself")
    done = forked(LOADED, FUNCTIONS)
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    return {name: set(modules) for name, *modules in lines}


def test_every_function_is_looked_at(closures: dict[str, set[str]]):
    assert list(closures) == FUNCTIONS
    assert len(GENERATED) > 150


def test_a_function_loads_its_page_and_nothing_else_of_ours(closures: dict[str, set[str]]):
    for name, page in GENERATED.items():
        ours = {module for module in closures[name] if module.startswith("openrouter_")}
        assert ours == {*RUNTIME, f"openrouter_funcs.{page}"}, name


def test_no_function_loads_a_model_or_a_typed_dict(closures: dict[str, set[str]]):
    for name, modules in closures.items():
        assert not [module for module in modules if module.startswith(("openrouter_core.models", "openrouter_core.params"))], name


def test_no_function_loads_anything_heavy(closures: dict[str, set[str]]):
    for name in GENERATED:
        assert not closures[name] & HEAVY, name


def test_the_fork_would_show_a_heavy_import_and_one_that_fails():
    program = LOADED.replace("from openrouter_funcs import {name}", "import {name}")
    assert set(forked(program, ["openrouter_core._call.pipeline"]).stdout.split()) > {"aiohttp", "asyncio"}
    assert "openrouter_core.none cannot be imported" in forked(program, ["openrouter_core.none"]).stderr
