"""Building: the function that makes a model of a JSON object, written out for its class and compiled, as attrs does constructors.

A model may have sixty fields, of which an object has ten, and answers hold thousands of objects: a loop over the fields, or a
constructor with keywords, would take several times as long. What a value's type says to come through as it is needs no call; all
else is the business of the field's hook. Knows nothing of how hooks come to be.

Compiling takes half a millisecond a class, which pays after two hundred objects or so: `loop` takes two microseconds longer for
one. A program that asks once meets fewer, and would wait for all of it at its first answer. So a class is compiled once `FEW`
objects of it have been made by `loop`, or when a program is warmed up.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from openrouter_core.scalars import Hook, Misfit, document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.model import WireModel


FEW = 32
"""Objects of a class before its function is compiled: what they lose is a fraction of what many others gain."""


class Part:
    """A field, and what becomes of its value."""

    __slots__ = ("hook", "name", "required", "types", "wire", "words")

    def __init__(
        self,
        wire: str,
        name: str,
        hook: Hook,
        *,
        required: bool,
        types: frozenset[type] = frozenset(),
        words: frozenset[str] = frozenset(),
    ) -> None:
        """Hold the field's names in JSON and in the model, and what decodes its values.

        `types` are those of JSON of which every value comes through as it is, `object` for all; `words` are strings that do so.
        """
        self.wire: str = wire
        self.name: str = name
        self.hook: Hook = hook
        self.required: bool = required
        self.types: frozenset[type] = types
        self.words: frozenset[str] = words


def builder(cls: type[WireModel], parts: Sequence[Part]) -> Hook:
    """Return the function. What has no place in a field goes to ``_rest``: unknown keys, and null where a key may be missing."""
    required = [part for part in parts if part.required]
    optional = [part for part in parts if not part.required]
    known = frozenset(part.wire for part in parts)

    def missing(content: dict[str, Any]) -> Misfit:
        return Misfit(", ".join(part.wire for part in required if part.wire not in content), None)

    names: dict[str, Any] = {
        "cls": cls,
        "new": object.__new__,
        "missing": missing,
        "known": known,
        "Misfit": Misfit,
    }
    names |= {f"hook_{part.name}": part.hook for part in parts}
    lines = [
        "def build(content, _):",
        " if type(content) is not dict:",
        "  raise Misfit('object', content)",
        *_required(required),
        f" held, rest = {len(required)}, None",
        *(line for part in optional for line in _optional(part)),
        *_UNKNOWN,
        " return built",
    ]
    exec("\n".join(lines), names)  # noqa: S102 - generated names of fields only
    build: Hook = names["build"]
    return build


def loop(cls: type[WireModel], parts: Sequence[Part]) -> Hook:
    """Return a function that does what `builder` has one do, with nothing to compile for it."""
    known = frozenset(part.wire for part in parts)
    required = [part.wire for part in parts if part.required]

    def build(content: object, _: object) -> WireModel:
        values = document(content)
        if missing := [wire for wire in required if wire not in values]:
            raise Misfit(", ".join(missing), None)
        built = object.__new__(cls)
        rest: dict[str, Any] = {}
        for part in parts:
            value = values.get(part.wire)
            present = value is not None or part.wire in values
            setattr(built, part.name, part.hook(value, None) if present else None)
            if present and value is None and not part.required:
                rest[part.wire] = None
        rest |= {name: value for name, value in values.items() if name not in known}
        built._rest = rest or None
        return built

    return build


_UNKNOWN = (
    " if held < len(content):",
    "  rest = rest or {}",
    "  for name in content:",
    "   if name not in known:",
    "    rest[name] = content[name]",
    " built._rest = rest",
)


def _required(parts: Sequence[Part]) -> list[str]:
    """Return the lines that make the model, of the keys that must be there."""
    if not parts:
        return [" built = new(cls)"]
    values = "".join(f"value_{part.name}, " for part in parts)
    return [
        " try:",
        f"  {values}= {''.join(f'content[{part.wire!r}], ' for part in parts)}",
        " except KeyError:",
        "  raise missing(content) from None",
        " built = new(cls)",
        *(f" built.{part.name} = {_decoded(part, f'value_{part.name}')}" for part in parts),
    ]


def _optional(part: Part) -> list[str]:
    """Return the lines for a key that may be missing. A null that fits is kept apart: in the field it would be nothing."""
    return [
        f" if {part.wire!r} in content:",
        "  held += 1",
        f"  value = content[{part.wire!r}]",
        f"  built.{part.name} = {_decoded(part, 'value')}",
        "  if value is None:",
        "   rest = rest or {}",
        f"   rest[{part.wire!r}] = None",
        " else:",
        f"  built.{part.name} = None",
    ]


def _decoded(part: Part, value: str) -> str:
    """Return the expression for what a value becomes."""
    if object in part.types:
        return value
    tests = sorted(f"type({value}) is {kind.__name__}" for kind in part.types - {NoneType})
    if part.words:
        tests.append(f"type({value}) is str and {value} in {{{', '.join(map(repr, sorted(part.words)))}}}")
    if NoneType in part.types:
        tests.append(f"{value} is None")
    by_hook = f"hook_{part.name}({value}, None)"
    return f"{value} if {' or '.join(tests)} else {by_hook}" if tests else by_hook
