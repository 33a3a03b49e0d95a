"""A build by PyInstaller, which cannot see what is imported by name: the hooks of the wheel tell it, so that a build runs."""

import asyncio
import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from openrouter_core._pyinstaller import hook_dirs
from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parents[1]


async def ran(*command: str | Path, cwd: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a program beside the event loop, on which the server is."""
    return await asyncio.to_thread(
        subprocess.run, command, cwd=cwd, env=env, capture_output=True, text=True, timeout=300, check=False
    )


def test_there_are_hooks_for_each_package():
    (folder,) = hook_dirs()
    assert {path.name for path in Path(folder).glob("hook-*.py")} == {
        f"hook-{package}.py" for package in ("openrouter_core", "openrouter_funcs", "openrouter_kit", "openrouter_local")
    }


@pytest.mark.slow
async def test_a_build_of_the_example_of_credits_runs_and_has_nothing_of_pyinstaller_in_it(tmp_path: Path):
    pytest.importorskip("PyInstaller", reason="PyInstaller is not installed")
    if "openrouter_core._pyinstaller:hook_dirs" not in {each.value for each in entry_points(group="pyinstaller40")}:
        pytest.skip("the project is not installed, so PyInstaller cannot know of its hooks")
    own = {name: value for name, value in os.environ.items() if not name.startswith("OPENROUTER_")}
    command = (sys.executable, "-m", "PyInstaller", "--log-level=WARN", "--workpath=work", ROOT / "examples" / "credits.py")
    built = await ran(*command, cwd=tmp_path, env=own)
    assert built.returncode == 0, built.stderr
    async with LocalOpenRouter() as server:
        variables = {"OPENROUTER_API_KEY": server.api_key, "OPENROUTER_BASE_URL": server.url}
        told = await ran(tmp_path / "dist" / "credits" / "credits", cwd=tmp_path, env=own | variables)
        assert [request.path for request in server.requests] == ["/api/v1/credits"]
    assert (told.returncode, told.stderr) == (0, "")
    assert "remaining       74.50 US dollars" in told.stdout
    assert "'PyInstaller." not in (tmp_path / "work" / "credits" / "PYZ-00.toc").read_text("utf-8")
