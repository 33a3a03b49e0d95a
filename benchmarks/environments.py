"""Environments: a virtual environment for each peer, made once and kept; this project is built anew and put in for each run.

All are treated alike: nothing but the package and what it depends on is installed, all bytecode is compiled beforehand, and the
variables of the shell that change how Python, proxies or the peers behave are taken away.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PROJECT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(__file__).resolve().parent / "programs"
REQUIREMENTS = {
    "project": ("{wheel}",),
    "orjson": ("{wheel}", "orjson"),
    "openrouter": ("openrouter",),
    "openai": ("openai",),
    "mypy": ("mypy",),
}
_MEDDLING = ("PYTHON", "OPENROUTER_", "OPENAI_", "NODE_")
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_INSTALLED = """
import importlib.metadata, json, os
found = {}
for dist in importlib.metadata.distributions():
    if dist.name.lower() not in ("pip", "setuptools", "wheel"):
        paths = [dist.locate_file(path) for path in dist.files or () if path.suffix != ".pyc"]
        found[dist.name] = [dist.version, sum(os.path.getsize(path) for path in paths if os.path.isfile(path))]
print(json.dumps(found))
"""


def clean_environ() -> dict[str, str]:
    """Return the variables for a program that is measured: bytecode may be written, and nothing of the shell meddles."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_MEDDLING) and name.upper() not in _PROXIES and name != "VIRTUAL_ENV"
    }


class Environments:
    """The environments in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.failures: dict[str, str] = {}
        """Why an environment is not there, by its name."""
        self.programs = root / "programs"
        self.wheel = Path()

    def python(self, environment: str) -> str:
        """Return the path of an environment's interpreter."""
        return str(self.root / environment / "bin" / "python")

    def prepare(self) -> None:
        """Make what is not there, build this project and put it in, compile everything."""
        self._build()
        with ThreadPoolExecutor(2) as pool:
            for name, failure in pool.map(self._created, (*REQUIREMENTS, "node")):
                if failure:
                    self.failures[name] = failure
        self._copy_programs()
        for name in REQUIREMENTS:
            if name not in self.failures:
                self._run(self.python(name), "-m", "compileall", "-q", str(self.root / name / "lib"), check=False)
        for name in ("project", "orjson"):
            if name not in self.failures:
                self._run(self.python(name), "-m", "compileall", "-q", str(self.programs))

    def _build(self) -> None:
        """Build this project's wheel, of the files as they are."""
        folder = self.root / "wheel"
        shutil.rmtree(folder, ignore_errors=True)
        self.root.mkdir(parents=True, exist_ok=True)
        self._run(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(PROJECT))
        self.wheel = next(folder.glob("*.whl"))

    def installed(self, environment: str) -> dict[str, tuple[str, int]]:
        """Return what is installed in an environment: version and size in bytes, bytecode left out, by name."""
        if environment == "node":
            folder = self.root / "node" / "node_modules"
            found = {}
            for path in folder.glob("**/package.json"):
                of_scope = path.parent.parent.name.startswith("@")
                if path.parent.parent == folder or (of_scope and path.parent.parent.parent == folder):
                    size = sum(each.stat().st_size for each in path.parent.rglob("*") if each.is_file())
                    found[path.parent.relative_to(folder).as_posix()] = json.loads(path.read_text("utf-8"))["version"], size
            return found
        told = json.loads(self._run(self.python(environment), "-I", "-c", _INSTALLED))
        return {name: (version, size) for name, (version, size) in told.items()}

    def _created(self, name: str) -> tuple[str, str | None]:
        """Make one environment, and return its name and why that failed, if it did."""
        try:
            if name == "node":
                return name, self._node()
            self._python_environment(name)
        except subprocess.CalledProcessError as error:
            lines = (error.stderr or error.stdout or str(error)).strip().splitlines() or ["no reason given"]
            return name, f"its environment could not be made: {lines[-1][:160]}"
        return name, None

    def _python_environment(self, name: str) -> None:
        folder, ready = self.root / name, self.root / name / "ready"
        if not ready.exists():
            shutil.rmtree(folder, ignore_errors=True)
            self._run(sys.executable, "-m", "venv", str(folder))
            requirements = [each.format(wheel=self.wheel) for each in REQUIREMENTS[name]]
            self._run(self.python(name), "-m", "pip", "install", "--quiet", *requirements)
            ready.touch()
        elif "{wheel}" in REQUIREMENTS[name]:
            self._run(self.python(name), "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", str(self.wheel))

    def _node(self) -> str | None:
        folder = self.root / "node"
        if not (shutil.which("node") and shutil.which("npm")):
            return "node and npm are not there"
        if not (folder / "ready").exists():
            folder.mkdir(exist_ok=True)
            (folder / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
            self._run("npm", "install", "--silent", "--no-audit", "--no-fund", "@openrouter/sdk", cwd=folder)
            (folder / "ready").touch()
        return None

    def _copy_programs(self) -> None:
        shutil.rmtree(self.programs, ignore_errors=True)
        shutil.copytree(PROGRAMS, self.programs, ignore=shutil.ignore_patterns("__pycache__"))
        if "node" not in self.failures:  # it looks for packages beside the program
            shutil.copy(PROGRAMS / "cold_node.mjs", self.root / "node" / "cold_node.mjs")

    @staticmethod
    def _run(*command: str, cwd: Path | None = None, check: bool = True) -> str:
        return run(command, cwd=cwd, check=check)


def run(command: Sequence[str], *, cwd: Path | None = None, check: bool = True) -> str:
    """Run a command to its end, in a clean environment, and return what it printed."""
    done = subprocess.run(command, cwd=cwd, env=clean_environ(), check=check, capture_output=True, text=True)
    return done.stdout
