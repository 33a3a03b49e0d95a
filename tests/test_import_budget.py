"""The budget of imports: what each public import statement loads is the committed text, so that a review sees a heavier start.

Names, not times. To rewrite the text after a change that is meant: ``python -m tests.test_import_budget``
"""

import os
import pkgutil
import subprocess
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import openrouter_core
import openrouter_core.models
import openrouter_funcs
import openrouter_kit
import openrouter_local
import openrouter_otel

TEXT = Path(__file__).with_name("import_budget.txt")
ROOT = Path(openrouter_core.__file__).parents[1]
HEAD = """\
# What each public import statement loads beyond `import typing`: modules of this project, its dependencies, and what is heavy of
# the standard library. Not here: a name of openrouter_core.models, for all load the same. A test compares.
# To rewrite it after a change that is meant: python -m tests.test_import_budget
"""
DEPENDENCIES = frozenset(("aiohttp", "attrs", "backoff", "cattrs", "orjson"))
HEAVY = frozenset(
    ("asyncio", "concurrent", "email", "http", "json", "logging", "mimetypes", "multiprocessing", "random", "socket", "ssl")
)
"""What is heavy of the standard library. What else is loaded of it, and by dependencies, differs from version to version."""
FORKED = """
import os, sys, typing
before = set(sys.modules)
for statement in sys.stdin.read().splitlines():
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            sys.exit(f"failed: {statement}")
        continue
    exec(statement)
    print(statement, *sorted(set(sys.modules) - before), sep="\\t", flush=True)
    os._exit(0)
"""


MODELS = """
import sys
import attrs, typing
before = set(sys.modules)
import openrouter_core.models as models
for name in models.__all__:
    exec(f"from openrouter_core.models import {name}")
    assert len(vars(models).keys() & {*models.__all__}) == 1, f"{name} loads others"
    del vars(models)[name]
print(*sorted(set(sys.modules) - before))
"""


def statements() -> Iterator[str]:
    """Yield every public import statement, but for those of single models."""
    for package in (openrouter_core, openrouter_core.models, openrouter_funcs, openrouter_kit, openrouter_local, openrouter_otel):
        yield f"import {package.__name__}"
        if package is not openrouter_core.models:
            yield from (f"from {package.__name__} import {name}" for name in sorted(package.__all__))
    pages = pkgutil.iter_modules(openrouter_funcs.__path__, "openrouter_funcs.")
    yield from (f"import {page.name}" for page in pages if not page.name.endswith("__main__"))


def closures(asked: Iterable[str]) -> dict[str, str]:
    """Return what each statement loads, each in an interpreter of its own that has nothing but typing."""
    unique = list(dict.fromkeys(asked))
    with ThreadPoolExecutor(2) as threads:
        shares = threads.map(lambda share: told(FORKED, "\n".join(share)), (unique[::2], unique[1::2]))
        lines = "".join(shares).splitlines()
    found = {statement: shown(modules) for statement, *modules in (line.split("\t") for line in lines)}
    return {statement: found[statement] for statement in unique}


def told(program: str, asked: str = "") -> str:
    """Return what a program prints in a fresh interpreter."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENROUTER_")}
    command = (sys.executable, "-W", "error", "-c", program)
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    return done.stdout


def shown(modules: list[str]) -> str:
    """Return the part of the loaded modules that is told."""
    own = [name for name in modules if name.startswith("openrouter_")]
    return " ".join([*own, *sorted({name.partition(".")[0] for name in modules} & (DEPENDENCIES | HEAVY))])


def budget() -> str:
    """Return the text: statements of one module that load the same stand together."""
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for statement, modules in closures(statements()).items():
        start, _, name = statement.partition(" import ")
        groups[start, modules].append(name)
    return HEAD + "".join(f"\n{entry(start, names)}{wrapped(f'loads {modules}')}" for (start, modules), names in groups.items())


def entry(start: str, names: list[str]) -> str:
    statement = f"{start} import {', '.join(names)}" if names != [""] else start
    return textwrap.fill(statement, 120, subsequent_indent="    ", break_on_hyphens=False) + "\n"


def wrapped(modules: str) -> str:
    return textwrap.fill(modules, 120, initial_indent="    ", subsequent_indent="        ", break_on_hyphens=False) + "\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each statement has a forked interpreter to itself")
def test_every_import_statement_loads_what_the_budget_says():
    assert budget() == TEXT.read_text(encoding="utf-8")


def test_a_model_loads_no_other_and_all_of_them_the_same_few_modules():
    few = {"_base", "_base.lazy_names", "_base.values", "_codec", "_codec.class_text", "model", "models", "models._schemas"}
    assert set(told(MODELS).split()) == {"openrouter_core", *(f"openrouter_core.{name}" for name in few | {"unions"})}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each statement has a forked interpreter to itself")
def test_a_heavy_import_would_be_told():
    (modules,) = closures(["import openrouter_core._call.pipeline"]).values()
    assert {"aiohttp", "asyncio", "cattrs", "json", "openrouter_core._transport.exchange"} <= set(modules.split())


if __name__ == "__main__":
    TEXT.write_text(budget(), encoding="utf-8")
