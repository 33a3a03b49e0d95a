"""Definitions: how a class is made of its lines of text, on its first use. Knows nothing of decoding, nor where texts come from.

A text holds definitions in the order of their names, a blank line before and after each. A class is its name, its docstring, and
a line for each field: the name, with ``?`` if the key may be missing, and the annotation. Its name on the wire follows where that
differs. Whatever else a name may stand for is an expression::

    Job: What is to be done.
     id str
     class_? Literal['big', 'small'] | None
      'class'

    JobOrText = AnyOf('Job', 'str')

Annotations stay text, for other names than those of Python and typing are definitions that need not have been made.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

import attrs

from openrouter_core.model import WIRE, WireModel

if TYPE_CHECKING:
    from collections.abc import Sequence

_TYPES = {"str": str, "int": int, "float": float, "bool": bool, "list": list, "dict": dict, "Any": Any, "Literal": Literal}


def names(text: str) -> list[str]:
    """Return the names that a text defines."""
    return [entry.partition(" ")[0].removesuffix(":") for entry in text.split("\n\n")[1:-1]]


def made(text: str, name: str, module: str) -> Any:
    """Return what a text defines by a name: a class, as one of that module, or an expression's value. KeyError if nothing."""
    if not name.isidentifier():
        raise KeyError(name)
    # A dict of all names would take longer to make than all searches of a program. Names that begin with this one come after it.
    start = text.find(f"\n\n{name}") + 2
    head, *lines = text[start : text.find("\n\n", start)].split("\n")
    if head.startswith(f"{name} = "):
        return _expression(head.partition(" = ")[2])
    if head.startswith(f"{name}: "):
        return _class(name, head.partition(": ")[2], lines, module)
    raise KeyError(name)


def _class(name: str, summary: str, lines: Sequence[str], module: str) -> type[WireModel]:
    """Return a class of these fields: keyword-only and slotted; `WireModel` compares and shows it, which spares it code."""
    annotations: dict[str, str] = {}
    fields: dict[str, Any] = {}
    for line, following in pairwise((*lines, "")):
        if line.startswith("  "):
            continue
        marked, _, annotation = line[1:].partition(" ")
        field = marked.removesuffix("?")
        metadata: dict[str, Any] = {}
        if following.startswith("  "):
            metadata[WIRE] = _expression(following)
        annotations[field] = annotation
        fields[field] = attrs.field(default=None if marked.endswith("?") else attrs.NOTHING, metadata=metadata)
    cls = type(name, (WireModel,), {"__doc__": summary, "__module__": module, "__annotations__": annotations})
    return attrs.define(cls, these=fields, kw_only=True, eq=False, repr=False, getstate_setstate=False)


def _expression(source: str) -> Any:
    from openrouter_core.unions import AnyOf, Tagged

    return eval(source.strip(), {"AnyOf": AnyOf, "Tagged": Tagged, **_TYPES})  # noqa: S307 - generated text only
