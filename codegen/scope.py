"""Scope: which names a generated module has taken, and what it imports under which name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codegen.naming import unique

if TYPE_CHECKING:
    from collections.abc import Iterable


class Scope:
    """The names of one module. What comes to a name that is taken is imported under the next free one, by `codegen.naming`."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._imported: dict[tuple[str, str], str] = {}

    def imported(self, module: str, name: str) -> str:
        """Return what a name of another module is called in this one; from now on it is imported."""
        key = (module, name)
        if key not in self._imported:
            self._imported[key] = unique(name, self._taken)
            self._taken.add(self._imported[key])
        return self._imported[key]

    def lines(self) -> list[str]:
        """Return the imports."""
        return [
            f"from {module} import {name}{'' if local == name else f' as {local}'}"
            for (module, name), local in sorted(self._imported.items())
        ]


def used(names: Iterable[str], source: str) -> list[str]:
    """Return those of the names that a source may use; ruff removes an import that was not used after all."""
    return [name for name in names if re.search(rf"\b{name}\b", source)]


def imports(module: str, names: Iterable[str], indent: str = "") -> str:
    """Return one import of several names, or nothing for none."""
    listed = ", ".join(names)
    return f"{indent}from {module} import {listed}\n" if listed else ""
