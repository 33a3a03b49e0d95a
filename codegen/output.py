"""Output: generated files on disk: written, formatted, compared. Knows nothing of what is in them."""

from __future__ import annotations

import difflib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent
HANDWRITTEN = frozenset({"oauth_helpers", "__main__"})
"""Modules of `openrouter_funcs` that are not generated."""
_FOLDERS = ("openrouter_core/models", "openrouter_core/params", "openrouter_funcs")
_STEPS = (("check", "--fix-only", "--select", "I,F401,RUF022"), ("format",))


class FormatError(Exception):
    """Ruff does not take what was generated, or is not there."""


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Return the files as ruff formats them with the project's settings, imports sorted."""
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder)
        shutil.copy(ROOT / "pyproject.toml", base)
        for name, text in files.items():
            path = base / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for step in _STEPS:
            command = [sys.executable, "-m", "ruff", *step, "--no-cache", folder]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise FormatError(f"ruff failed (pip install '.[codegen]' brings it): {done.stderr or done.stdout}")
        return {name: (base / name).read_text(encoding="utf-8") for name in files}


def write(files: Mapping[str, str], folder: Path = ROOT) -> None:
    """Write the files below a folder, and remove what an earlier run wrote and this one did not."""
    for name in list(stale(files, folder)):
        (folder / name).unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def stale(files: Mapping[str, str], folder: Path) -> Iterator[str]:
    """Yield the files of generated folders that are not generated any more."""
    for below in _FOLDERS:
        for path in sorted((folder / below).glob("*.py*")):
            name = path.relative_to(folder).as_posix()
            if name not in files and not (below == "openrouter_funcs" and path.stem in HANDWRITTEN):
                yield name


def differences(files: Mapping[str, str], folder: Path = ROOT) -> Iterator[str]:
    """Yield, for each file that is not as it should be, its name and the first lines that differ."""
    for name in stale(files, folder):
        yield f"{name}: not generated any more"
    for name, text in files.items():
        path = folder / name
        present = path.read_text(encoding="utf-8") if path.exists() else ""
        if present != text:
            lines = difflib.unified_diff(present.splitlines(), text.splitlines(), "committed", "generated", lineterm="", n=1)
            yield "\n".join((name, *(line for line, _ in zip(lines, range(12), strict=False))))
