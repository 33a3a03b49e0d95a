"""What imports cost: proved in fresh interpreters, for in this one everything is loaded already."""

import asyncio
import gzip
import json
import os
import pkgutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType

import pytest

import openrouter_core
import openrouter_core.models
import openrouter_funcs
import openrouter_kit
import openrouter_local
import openrouter_otel
from openrouter_local import LocalOpenRouter

ROOT = Path(openrouter_core.__file__).parents[1]
LAZY = (openrouter_core, openrouter_core.models, openrouter_funcs, openrouter_kit, openrouter_otel)
HEAVY = {"aiohttp", "asyncio", "ssl", "cattrs", "backoff", "json", "logging"}
ATTRS = {"attr", "attrs"}
MODULES = sorted(
    {
        name
        for package in (openrouter_core, openrouter_funcs, openrouter_kit, openrouter_local, openrouter_otel)
        for name in (package.__name__, *(each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")))
        if not name.endswith(".__main__") and ".hook-" not in name  # PyInstaller's, which alone can run them
    }
)
GENERATED = [name for name in MODULES if name.startswith(("openrouter_core.models.", "openrouter_core.params."))]
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("OPENROUTER_")}

LOADED = """
import sys, typing
before = set(sys.modules)
{}
print(*sorted(set(sys.modules) - before))
"""
ALONE = """
import os, sys
from importlib import import_module
for name in sys.argv[1:]:
    if not (child := os.fork()):
        import_module(name)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        sys.exit(f"{name} cannot be imported alone")
"""
APART = """
import os, sys
from importlib import import_module
import openrouter_core.model, openrouter_core.unions  # what they may stand on
import openrouter_core.models, openrouter_core.params
before = set(sys.modules)
for name in sys.argv[1:]:
    if not (child := os.fork()):
        import_module(name)
        os._exit(set(sys.modules) - before != {name})
    if os.waitpid(child, 0)[1]:
        sys.exit(f"{name} cannot be imported alone, or loads more than itself")
"""
WARM = """
import asyncio, sys
from openrouter_core import Clock, OpenRouterCore
from openrouter_funcs import credits_get_credits

async def no_sleep(seconds):
    pass

async def main():
    url, key = sys.argv[1:]
    async with OpenRouterCore(key, server_url=url, clock=Clock(sleep=no_sleep)) as core:
        await core.warm_up(credits_get_credits)
        before = set(sys.modules)
        for _ in range(9):
            result = await credits_get_credits(core)
            more = sorted(set(sys.modules) - before)
            print(type(result).__name__ if result else type(result.error).__name__, *more)

asyncio.run(main())
"""


def fresh(program: str, *arguments: str) -> str:
    """Return what a program prints in a fresh interpreter, in which warnings are errors."""
    command = (sys.executable, "-W", "error", "-c", program, *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=ENVIRONMENT)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded(program: str) -> set[str]:
    """Return the modules that a program loads which ``import typing`` alone does not."""
    return set(fresh(LOADED.format(program)).split())


def ours(names: set[str]) -> set[str]:
    return {name for name in names if name.startswith("openrouter_")}


def test_importing_a_function_and_making_a_core_loads_nothing_heavy_and_not_even_attrs():
    names = loaded(
        "from openrouter_funcs import credits_get_credits\n"
        "from openrouter_core import OpenRouterCore\n"
        "OpenRouterCore(api_key='x')\n"
    )
    assert {name.partition(".")[0] for name in names} & (HEAVY | ATTRS) == set()
    assert ours(names) == {
        "openrouter_core",
        "openrouter_core._base",
        "openrouter_core._base.lazy_names",
        "openrouter_core.core",
        "openrouter_core.operation",
        "openrouter_core.unset",
        "openrouter_funcs",
        "openrouter_funcs.credits",
    }


@pytest.mark.parametrize(
    "names",
    [
        "Ok, Err, Result, collect, is_ok",
        "RequestOptions, RetryConfig, Timeouts",
        "ResponseError, ClientError",
        "UNSET, WireModel, Clock",
    ],
)
def test_what_a_user_names_beside_functions_loads_nothing_heavy(names: str):
    assert {name.partition(".")[0] for name in loaded(f"from openrouter_core import {names}")} & HEAVY == set()


def test_the_fresh_interpreter_would_show_a_heavy_import():
    assert loaded("import openrouter_core._call.pipeline") > {"openrouter_core._call.pipeline", "aiohttp", "asyncio", "json"}


@pytest.mark.parametrize("package", ["openrouter_core", "openrouter_core.models", "openrouter_funcs", "openrouter_kit"])
def test_a_package_loads_none_of_its_modules(package: str):
    mechanism = {"openrouter_core", "openrouter_core._base", "openrouter_core._base.lazy_names"}
    assert ours(loaded(f"import {package}")) == {package, *mechanism}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each module has a forked interpreter to itself")
def test_every_module_imports_alone():
    names = sorted({*MODULES} - {*GENERATED})
    assert "openrouter_core._transport.exchange" in names
    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(fresh, ALONE, *names[start::2]) for start in range(2)]:
            done.result()


def test_every_generated_module_imports_alone_and_loads_no_other():
    assert "openrouter_core.models._schemas" in GENERATED
    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(fresh, APART, *GENERATED[start::2]) for start in range(2)]:
            done.result()


async def test_a_call_after_warm_up_imports_nothing_more():
    fine = {"data": {"total_credits": 1, "total_usage": 0}}
    async with LocalOpenRouter() as server:
        faults = server.faults
        faults.answer(fine)
        faults.answer(gzip.compress(json.dumps(fine).encode()), headers={"Content-Encoding": "gzip"})
        faults.answer({"data": "1"})
        faults.fail(403)
        faults.html()
        faults.redirect("/api/v1/credits")
        faults.answer(fine)
        faults.fail(429)
        faults.answer(fine)
        faults.cut()
        faults.answer(fine)
        faults.fail(500, retry_after="Wed, 21 Oct 2099 07:28:00 GMT")
        url = server.url.replace("127.0.0.1", "localhost")
        printed = await asyncio.to_thread(fresh, WARM, url, server.api_key)
        assert (len(server.requests), faults.pending) == (12, 0)
    assert printed.splitlines() == [
        "Ok",
        "Ok",
        "ResponseValidationError",
        "ForbiddenResponseError",
        "OpenRouterDefaultError",
        "Ok",
        "Ok",
        "Ok",
        "InternalServerResponseError",
    ]


@pytest.mark.parametrize("package", LAZY, ids=lambda package: package.__name__)
def test_every_promised_name_resolves_once_and_is_listed(package: ModuleType):
    names = set(package.__all__)
    assert len(names) == len(package.__all__)
    for name in names:
        assert getattr(package, name) is getattr(package, name) is vars(package)[name]
    assert names <= set(dir(package))


def test_a_star_brings_every_model():
    assert "ChatResult" in fresh("from openrouter_core.models import *; print(*dir())").split()


def test_dir_lists_the_names_before_they_are_loaded():
    assert "ResponseError" in fresh("import openrouter_core; print(*dir(openrouter_core))").split()


@pytest.mark.parametrize(
    ("package", "name", "hint"),
    [
        (openrouter_core, "BackofStrategy", "; did you mean BackoffStrategy"),
        (openrouter_funcs, "credits_get_credit", "; did you mean credits_get_credits"),
        (openrouter_core.models, "GetCreditsRespons", "; did you mean GetCreditsResponse"),
        (openrouter_core, "xyz", ""),
        (openrouter_core, "__wrapped__", ""),
    ],
)
def test_an_unknown_name_is_an_attribute_error_with_a_hint(package: ModuleType, name: str, hint: str):
    with pytest.raises(AttributeError) as caught:
        getattr(package, name)
    assert str(caught.value).startswith(f"module {package.__name__!r} has no attribute {name!r}{hint}")
    assert ("did you mean" in str(caught.value)) is bool(hint)
    assert (caught.value.name, caught.value.obj) == (name, package)


def test_an_unknown_name_in_an_import_is_an_import_error():
    with pytest.raises(ImportError, match="cannot import name 'nothing'"):
        from openrouter_core import nothing  # noqa: F401 - there is nothing to use


COLLECTING = """
import asyncio, gc
from openrouter_core import OpenRouterCore
from openrouter_funcs import credits_get_credits
if {disabled}:
    gc.disable()
asyncio.run(credits_get_credits(OpenRouterCore("k", server_url="http://127.0.0.1:9")))
print(gc.isenabled())
"""


@pytest.mark.parametrize("disabled", [True, False])
def test_a_first_call_leaves_the_garbage_collector_as_it_was(disabled: bool):
    assert fresh(COLLECTING.format(disabled=disabled)).split() == [str(not disabled)]
