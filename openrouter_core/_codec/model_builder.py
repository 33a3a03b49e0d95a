"""Model builder: the function that makes a model of a JSON object, written out for its class and compiled, as attrs does it.

A model may have sixty fields, of which an object has ten, and answers hold thousands of objects: a loop over the fields, or a
constructor with keywords, would take several times as long. A value that stays as it is by its type needs no call; its `Part`
decodes any other. How hooks are made is decided elsewhere.

Compiling takes half a millisecond a class, which pays after two hundred objects or so: `loop` takes two microseconds longer for
one. A program that asks once meets fewer, and would wait for all of it at its first answer. So a class is compiled once `FEW`
objects of it have been made by `loop`, or when a program is warmed up.
"""

from __future__ import annotations

import linecache
from types import NoneType
from typing import TYPE_CHECKING, Any

from openrouter_core._codec.scalars import Hook, Misfit, Note, document
from openrouter_core.model import Misfitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.model import WireModel


FEW = 32
"""Objects of a class before its function is compiled. They lose a fraction of what many others gain."""


class Part:
    """A field, and how its value is decoded."""

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

        `types` are JSON types whose values all stay as they are, `object` for all types. `words` are strings that do.
        """
        self.wire: str = wire
        self.name: str = name
        self.hook: Hook = hook
        self.required: bool = required
        self.types: frozenset[type] = types
        self.words: frozenset[str] = words

    def decoded(self, built: WireModel, content: dict[str, Any], value: object, notes: list[Note]) -> Any:
        """Decode a value. If it does not fit, note that and return None. Null and a missing key are the same."""
        if value is None and not self.required:
            return None
        try:
            return self.hook(value, notes)
        except Misfit as misfit:
            return self.misfit(built, content, value, misfit, notes)

    def misfit(self, built: WireModel, content: dict[str, Any], value: object, misfit: Misfit, notes: list[Note]) -> None:
        """Note that a value does not fit, and return None in its place."""
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
    """Return the compiled function.

    For a class with a string and a model that may be missing, its source is::

    def build(content, notes):
        if type(content) is not dict:
            raise Misfit('object', content)
        built = new(cls)
        built._source = content
        get = content.get
        value = get('id')
        built.id = value if type(value) is str else decoded_id(built, content, value, notes)
        value = get('usage')
        try:
            built.usage = None if value is None else hook_usage(value, notes)
        except Misfit as misfit:
            built.usage = misfit_usage(built, content, value, misfit, notes)
        return built
    """
    names: dict[str, Any] = {"cls": cls, "new": object.__new__, "Misfit": Misfit}
    for part in parts:
        names |= {f"decoded_{part.name}": part.decoded, f"hook_{part.name}": part.hook, f"misfit_{part.name}": part.misfit}
    source = _BEGINNING + "".join(_assignment(part) for part in parts) + "    return built\n"
    build: Hook = compiled(source, f"<decoding of {cls.__module__}.{cls.__qualname__}>", names)["build"]
    return build


def compiled(source: str, name: str, names: dict[str, Any]) -> dict[str, Any]:
    """Run generated source, and return the names with what it defines. Tracebacks and debuggers find its lines by its name."""
    exec(compile(source, name, "exec"), names)  # noqa: S102 - it holds no more than generated names of fields
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)  # without a time, `checkcache` keeps it
    return names


def loop(cls: type[WireModel], parts: Sequence[Part]) -> Hook:
    """Return a function that does the same as `builder`'s, without compiling anything."""

    def build(value: object, notes: list[Note]) -> WireModel:
        content = document(value)
        built = object.__new__(cls)
        built._source = content
        for part in parts:
            setattr(built, part.name, part.decoded(built, content, content.get(part.wire), notes))
        return built

    return build


_BEGINNING = """\
def build(content, notes):
    if type(content) is not dict:
        raise Misfit('object', content)
    built = new(cls)
    built._source = content
    get = content.get
"""
_PLAIN = """\
    value = get({part.wire!r})
    built.{part.name} = value
"""
_TESTED = """\
    value = get({part.wire!r})
    built.{part.name} = value if {tests} else decoded_{part.name}(built, content, value, notes)
"""
# Written out, because these are the objects and lists: a call for each would take time.
_NESTED = """\
    value = get({part.wire!r})
    try:
        built.{part.name} = {null}hook_{part.name}(value, notes)
    except Misfit as misfit:
        built.{part.name} = misfit_{part.name}(built, content, value, misfit, notes)
"""


def _assignment(part: Part) -> str:
    """Return the lines for a field."""
    if object in part.types:
        return _PLAIN.format(part=part)
    if tests := _tests(part):
        return _TESTED.format(part=part, tests=tests)
    return _NESTED.format(part=part, null="" if part.required else "None if value is None else ")


def _tests(part: Part) -> str:
    """Return the condition under which a value stays as it is; empty if only the hook can decide."""
    tests = sorted(f"type(value) is {kind.__name__}" for kind in part.types - {NoneType})
    if part.words:
        tests.append(f"type(value) is str and value in {{{', '.join(map(repr, sorted(part.words)))}}}")
    if tests and (NoneType in part.types or not part.required):
        tests.append("value is None")
    return " or ".join(tests)
