"""Building: the function that makes a model of a JSON object, written out for its class and compiled, as attrs does constructors.

A model may have sixty fields, of which an object has ten, and answers hold thousands of objects: a loop over the fields, or a
constructor with keywords, would take several times as long. What a value's type says to come through as it is needs no call; all
else is the business of its `Part`. Knows nothing of how hooks come to be.

Compiling takes half a millisecond a class, which pays after two hundred objects or so: `loop` takes two microseconds longer for
one. A program that asks once meets fewer, and would wait for all of it at its first answer. So a class is compiled once `FEW`
objects of it have been made by `loop`, or when a program is warmed up.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from openrouter_core._codec.scalars import Hook, Misfit, Note, document
from openrouter_core.model import Misfitting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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

    def decoded(self, built: WireModel, content: dict[str, Any], value: object, notes: list[Note]) -> Any:
        """Return what a value becomes; None where it does not fit, which is noted. Null and a missing key are one."""
        if value is None and not self.required:
            return None
        try:
            return self.hook(value, notes)
        except Misfit as misfit:
            return self.misfit(built, content, value, misfit, notes)

    def misfit(self, built: WireModel, content: dict[str, Any], value: object, misfit: Misfit, notes: list[Note]) -> None:
        """Note that a value does not fit; return what stands in its place."""
        got = "nothing" if value is None and self.wire not in content else misfit.got
        notes.append((content, (self.wire, *misfit.path), misfit.expected, got))
        if value is not None:
            _keep(built, content, self.wire)


def _keep(built: WireModel, content: dict[str, Any], wire: str) -> None:
    """Mark a value of the model's source as one that did not fit."""
    source = built._source  # noqa: SLF001 - models' other half
    names = source.names if isinstance(source, Misfitting) else frozenset[str]()
    built._source = Misfitting(content, names | {wire})  # noqa: SLF001 - as above


def builder(cls: type[WireModel], parts: Sequence[Part]) -> Hook:
    """Return the compiled function."""
    names: dict[str, Any] = {"cls": cls, "new": object.__new__, "Misfit": Misfit}
    for part in parts:
        names |= {f"decoded_{part.name}": part.decoded, f"hook_{part.name}": part.hook, f"misfit_{part.name}": part.misfit}
    lines = [
        "def build(content, notes):",
        " if type(content) is not dict:",
        "  raise Misfit('object', content)",
        " built = new(cls)",
        " built._source = content",
        " get = content.get",
        *(line for part in parts for line in _lines(part)),
        " return built",
    ]
    exec("\n".join(lines), names)  # noqa: S102 - generated names of fields only
    build: Hook = names["build"]
    return build


def loop(cls: type[WireModel], parts: Sequence[Part]) -> Hook:
    """Return a function that does what `builder` has one do, with nothing to compile for it."""

    def build(value: object, notes: list[Note]) -> WireModel:
        content = document(value)
        built = object.__new__(cls)
        built._source = content
        for part in parts:
            setattr(built, part.name, part.decoded(built, content, content.get(part.wire), notes))
        return built

    return build


def _lines(part: Part) -> Iterator[str]:
    """Yield the lines for a field."""
    tests = _tests(part)
    yield f" value = get({part.wire!r})"
    if object in part.types:
        yield f" built.{part.name} = value"
    elif tests:
        yield f" built.{part.name} = value if {tests} else decoded_{part.name}(built, content, value, notes)"
    else:  # written out, for these are the objects and lists: a call for each would be felt
        null = "" if part.required else "None if value is None else "
        yield " try:"
        yield f"  built.{part.name} = {null}hook_{part.name}(value, notes)"
        yield " except Misfit as misfit:"
        yield f"  built.{part.name} = misfit_{part.name}(built, content, value, misfit, notes)"


def _tests(part: Part) -> str:
    """Return the condition under which a value comes through as it is; empty where only the hook can tell."""
    tests = sorted(f"type(value) is {kind.__name__}" for kind in part.types - {NoneType})
    if part.words:
        tests.append(f"type(value) is str and value in {{{', '.join(map(repr, sorted(part.words)))}}}")
    if tests and (NoneType in part.types or not part.required):
        tests.append("value is None")
    return " or ".join(tests)
