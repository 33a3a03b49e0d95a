"""The programs in ``types/`` are typed as they say, and the wrong ones among them rejected, in both type checkers."""

import subprocess
import sys
from pathlib import Path

PROGRAMS = Path(__file__).with_name("types")
ROOT = PROGRAMS.parents[1]


def checked(*command: str) -> str:
    """Return what a type checker finds; empty where all is well."""
    done = subprocess.run((sys.executable, "-m", *command), capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603 - ours
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_mypy_accepts_the_programs(tmp_path: Path):
    assert checked("mypy", "--strict", f"--cache-dir={tmp_path}", str(PROGRAMS)) == ""


def test_basedpyright_accepts_the_programs():
    assert checked("basedpyright", f"--pythonpath={sys.executable}", f"--project={PROGRAMS}") == ""
