"""Lazy names: how the packages resolve a name on first use. Knows nothing of what the names are.

A package states its names in a table, by module, and in a stub, which type checkers and editors read. A test compares the two.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


def modules_of(table: str) -> dict[str, str]:
    """Return which module defines which name, from lines ``module: Name Name``; one that begins with a space goes on."""
    modules: dict[str, str] = {}
    module = ""
    for line in table.split("\n"):
        head, colon, names = line.rpartition(": ")
        module = head if colon else module
        modules |= dict.fromkeys(names.split(), module)
    return modules


def names_of(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the ``__getattr__`` and the ``__dir__`` of a package whose names are in these modules of it."""

    def __getattr__(name: str) -> Any:  # noqa: N807 - becomes the package's own
        return list(modules) if name == "__all__" else resolve(package, modules, name)

    def __dir__() -> list[str]:  # noqa: N807 - as above
        return sorted({*vars(sys.modules[package]), *modules})

    return __getattr__, __dir__


def resolve(package: str, modules: Mapping[str, str], name: str) -> Any:
    """Return what a name of the package stands for, and keep it there; `modules` says which submodule defines which name."""
    namespace = vars(sys.modules[package])
    if name in modules:
        namespace[name] = value = getattr(import_module(f"{package}.{modules[name]}"), name)
        return value
    raise missing(package, modules, name)


def missing(module: str, names: Iterable[str], name: str) -> AttributeError:
    """Return the error of a name that a module does not have; its message hints at the `names` that look like it."""
    return _MissingError(module, names, name)


class _MissingError(AttributeError):
    """Similar names are looked for when the message is read: importing a submodule asks for its name first, and catches this."""

    def __init__(self, module: str, names: Iterable[str], name: str) -> None:
        super().__init__(name=name, obj=sys.modules[module])
        self._module = module
        self._names = names

    def __str__(self) -> str:
        return f"module {self._module!r} has no attribute {self.name!r}{_hint(self._names, str(self.name))}"


def _hint(names: Iterable[str], name: str) -> str:
    if name.startswith("_"):
        return ""  # asked by tools, not by people
    from difflib import get_close_matches

    close = get_close_matches(name, [each for each in names if not each.startswith("_")], n=3)
    return f"; did you mean {' or '.join(close)}?" if close else ""
