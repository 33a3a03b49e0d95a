"""The folders of the runtime build on each other in one order: none imports one that comes after it, types aside."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import openrouter_core

if TYPE_CHECKING:
    from collections.abc import Iterator

ORDER = ("_base", "_codec", "_request", "_transport", "_response", "_stream", "_call")
ROOT = Path(openrouter_core.__file__).parent


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the modules that a source imports when it runs, within functions too, and by name."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("openrouter_core."):
            yield node.value
        yield from imported(node)


def folder_of(module: str) -> str | None:
    """Return the folder of the runtime that a module is in, if it is one of those in order."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "openrouter_core" and parts[1] in ORDER else None


def test_the_folders_are_those_that_are_there():
    assert {path.name for path in ROOT.glob("_*/") if (path / "__init__.py").exists()} >= set(ORDER)


@pytest.mark.parametrize("folder", ORDER)
def test_a_folder_imports_none_that_comes_after_it(folder: str):
    after = ORDER[ORDER.index(folder) + 1 :]
    found = {
        (path.name, module)
        for path in sorted((ROOT / folder).glob("*.py"))
        for module in imported(ast.parse(path.read_text(encoding="utf-8")))
        if folder_of(module) in after
    }
    assert found == set()
