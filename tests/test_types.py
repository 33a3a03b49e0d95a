"""The programs in ``types/`` are typed as they say, and the wrong ones among them rejected, in both type checkers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from mypy.build import build
from mypy.modulefinder import BuildSource
from mypy.options import Options

pytestmark = pytest.mark.slow

PROGRAMS = Path(__file__).with_name("types")
ROOT = PROGRAMS.parents[1]


def checked(*command: str) -> str:
    """Return what a type checker finds; empty if all is well."""
    done = subprocess.run((sys.executable, "-m", *command), capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603 - ours
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_mypy_accepts_the_programs(tmp_path: Path):
    assert checked("mypy", "--strict", f"--cache-dir={tmp_path}", str(PROGRAMS)) == ""


def test_basedpyright_accepts_the_programs():
    assert checked("basedpyright", f"--pythonpath={sys.executable}", f"--project={PROGRAMS}") == ""


def read(program: str, folder: Path) -> set[str]:
    """Return the modules that mypy reads to check a program."""
    options = Options()
    options.python_executable = sys.executable
    options.cache_dir = str(folder)
    found = build([BuildSource(None, "program", program)], options)
    assert not found.errors
    return set(found.graph)


def test_who_checks_a_program_of_ours_does_not_read_aiohttp(tmp_path: Path):
    modules = read("from openrouter_core import OpenRouterCore\nfrom openrouter_funcs import chat_send\n", tmp_path)
    assert {"openrouter_core.core", "openrouter_core.streams", "openrouter_funcs.vault", "attrs"} < modules
    assert {name.partition(".")[0] for name in modules} & {"aiohttp", "yarl"} == set()
    assert modules & {f"openrouter_core.{name}" for name in ("pipeline", "transport", "requests", "retries")} == set()


def test_what_leads_to_aiohttp_would_be_seen(tmp_path: Path):
    assert {"aiohttp", "yarl", "openrouter_core._transport.exchange"} < read("import openrouter_core._call.pipeline\n", tmp_path)


@pytest.mark.parametrize("package", ["openrouter_core", "openrouter_funcs", "openrouter_kit", "openrouter_local"])
def test_every_type_that_a_package_exports_is_known(package: str, tmp_path: Path):
    # From elsewhere, with the python that basedpyright asks where packages are: as it would look at installed ones.
    python = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    told = subprocess.run(  # noqa: S603 - ours
        (sys.executable, "-m", "basedpyright", "--ignoreexternal", "--verifytypes", package),
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=os.environ | {"PATH": python, "PYTHONPATH": str(ROOT)},
    )
    assert f'Package directory: "{ROOT / package}"' in told.stdout
    assert [line for line in told.stdout.splitlines() if " error: " in line] == []
    assert (told.returncode, "Type completeness score: 100%" in told.stdout) == (0, True)
