"""Keyless: which functions need no key, so that they are sent without one where there is none.

A document says so by ``security: []``, of an operation or of all. ``keyless.toml`` names the functions of which it does not, each
with the reason; a name that the document lacks is reported.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from codegen.forms import Function
    from codegen.schemas import Node

LIST = Path(__file__).parent / "keyless.toml"


def is_keyless(document: Node, operation: Node) -> bool:
    """Return whether the document says that an operation needs no key; where it says nothing, one is needed."""
    schemes = operation.get("security", document.get("security"))
    return schemes is not None and (not schemes or {} in schemes)


def read(path: Path = LIST) -> dict[str, str]:
    """Return the functions that the list names, and the reasons."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def marked(functions: Iterable[Function], names: Collection[str]) -> tuple[tuple[Function, ...], list[str]]:
    """Return the functions, those of the list without need of a key, and a line for each name that is of no function."""
    done = tuple(attrs.evolve(each, keyless=each.keyless or each.name in names) for each in functions)
    known = {function.name for function in done}
    return done, [f"keyless.toml: there is no function {name}" for name in names if name not in known]
