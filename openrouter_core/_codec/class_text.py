"""Class text: how a class is made of its lines of text, on its first use. Knows neither decoding nor where texts come from.

A text holds definitions in the order of their names, a blank line before and after each. A class is its name, its docstring, and
a line for each field: the name, with ``?`` if the key may be missing, and the annotation. Its name on the wire follows if that
differs. Anything else that a name stands for is an expression::

    Job: What is to be done.
     id str
     class_? Literal['big', 'small'] | None
      'class'

    JobOrText = AnyOf('Job', 'str')

Annotations stay text, because the definitions that they name may not have been made yet.
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


_CLASS, _ALIAS = ": ", " = "
"""What follows a name."""


def made(text: str, name: str, module: str) -> Any:
    """Return what a text defines by a name: a class, as one of that module, or an expression's value. KeyError if nothing."""
    entry = _entry(text, name) if name.isidentifier() else ""
    if entry.startswith(_CLASS):
        return _class(name, entry.removeprefix(_CLASS).split("\n"), module)
    if entry.startswith(_ALIAS):
        return _expression(entry.removeprefix(_ALIAS))
    raise KeyError(name)


def _entry(text: str, name: str) -> str:
    """Return the text of a definition after its name; empty if there is none.

    The text is searched each time. To make a dict of all names takes longer than all searches of a program.
    """
    head = f"\n\n{name}"
    start = text.find(head)
    while start >= 0:
        start += len(head)
        if text.startswith((_CLASS, _ALIAS), start):
            return text[start : text.find("\n\n", start)]
        start = text.find(head, start)  # that was a longer name
    return ""


def _class(name: str, entry: Sequence[str], module: str) -> type[WireModel]:
    """Return a class of these fields: keyword-only and slotted; `WireModel` compares and shows it, without code of its own."""
    summary, *lines = entry
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
