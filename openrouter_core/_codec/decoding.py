"""Decoding: JSON to models, by cattrs (``unstructuring`` is the way back).

Types are annotations as the models write them: strings. A name in one stands for a class in `openrouter_core.models`, which is
made, and its hook built, when a value of it first arrives. Knows nothing of HTTP.

One pass decodes and notes what does not fit. A field whose value does not fit is None; ``misfits`` finds the place of each note.
"""

from __future__ import annotations

import typing
from functools import cache
from types import NoneType
from typing import Any, ForwardRef, cast

import cattrs

from openrouter_core._base import turns
from openrouter_core._codec.model_builder import FEW, Part, builder, loop
from openrouter_core._codec.scalars import (
    JSON_NAMES,
    Hook,
    Misfit,
    Note,
    boolean,
    document,
    integer,
    literal,
    null,
    number,
    string,
)
from openrouter_core._codec.variants import (
    are_objects,
    by_type,
    fitting,
    is_model,
    is_required,
    is_union,
    json_types,
    loaded,
    members,
    resolved,
    unchanged,
)
from openrouter_core.model import WireModel, wire_names
from openrouter_core.result import Issue
from openrouter_core.unions import AnyOf, Tagged, UnknownVariant

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import attrs


class Validated(typing.NamedTuple):
    """A decoded document."""

    value: Any
    """The value; if there are issues, as far as it could be built. None if the document as a whole does not fit."""
    issues: tuple[Issue, ...] = ()


def as_it_is(value: object, _: object) -> Any:
    """Return any value."""
    return value


class _Early:
    """The hook for the first objects of a class, before its function is compiled."""

    __slots__ = ("decode", "left")

    def __init__(self, decode: Hook) -> None:
        self.decode: Hook = decode
        self.left: int = FEW


class Decoder:
    """A cattrs converter with the hooks of our types."""

    def __init__(self) -> None:
        self._early: dict[type[WireModel], _Early] = {}
        self._compiled: set[type[WireModel]] = set()
        self._converter = converter = cattrs.BaseConverter(detailed_validation=False)
        for kind, hook in ((str, string), (bool, boolean), (NoneType, null), (int, integer), (float, number)):
            converter.register_structure_hook(kind, hook)
        converter.register_structure_hook_func(lambda kind: kind is Any, as_it_is)
        factories: tuple[tuple[Callable[[Any], bool], Callable[[Any], Hook]], ...] = (
            (lambda kind: isinstance(kind, ForwardRef), self._named),
            (is_model, self._model),
            (lambda kind: typing.get_origin(kind) is list, self._list),
            (lambda kind: typing.get_origin(kind) is dict, self._map),
            (lambda kind: typing.get_origin(kind) is typing.Literal, literal),
            (lambda kind: isinstance(kind, Tagged), self._tagged),
            (lambda kind: isinstance(kind, AnyOf), lambda kind: self._any_of(map(resolved, kind.annotations))),
            (is_union, lambda kind: self._any_of(typing.get_args(kind))),
        )
        for applies, factory in factories:
            converter.register_structure_hook_factory(applies, factory)

    def hook(self, kind: Any) -> Hook:
        """Return the hook of a type, which decodes a value or raises `Misfit`."""
        hook: Hook = self._converter.get_structure_hook(NoneType if kind is None else kind)
        return hook

    def _named(self, name: ForwardRef) -> Hook:
        """Return a hook that loads the name when its first value arrives."""
        hook: Hook | None = None

        def structure(value: object, notes: list[Note]) -> Any:
            nonlocal hook
            if hook is None:
                kind = loaded(name)
                if is_model(kind) and (early := self._early_hook(kind)):
                    return early(value, notes)
                hook = self.hook(kind)
            return hook(value, notes)

        return structure

    def _early_hook(self, cls: type[WireModel]) -> Hook | None:
        """Return the hook for the first objects of a class; None once its function is compiled, or should be."""
        if cls in self._compiled:
            return None
        early = self._early.get(cls)
        if early is None:
            fields = wire_names(cls).items()
            parts = [Part(wire, field.name, self._later(field), required=is_required(field)) for wire, field in fields]
            early = self._early[cls] = _Early(loop(cls, parts))
        early.left -= 1
        return early.decode if early.left >= 0 else None

    def _list(self, kind: Any) -> Hook:
        (inner,) = typing.get_args(kind)
        item = self.hook(inner)
        types: frozenset[type] | None = None

        def structure(value: object, notes: list[Note]) -> list[Any]:
            nonlocal types
            if type(value) is not list:
                raise Misfit("array", value)
            values: list[Any] = value
            if types is None:
                if not values:
                    return []
                types = unchanged((inner,))  # not before there is an item: its type may have to be loaded
            if types and (object in types or types.issuperset(map(type, values))):
                return values
            built: list[Any] = []
            if len(values) >= turns.MANY and turns.are_taken() and are_objects(inner, values):
                turns.put_off(map(built.append, (item(each, notes) for each in values)))
                return built
            try:
                for each in values:
                    built.append(item(each, notes))  # noqa: PERF401 - its length tells which item does not fit
            except Misfit as misfit:
                raise misfit.within(len(built)) from None
            return built

        return structure

    def _map(self, kind: Any) -> Hook:
        item = self.hook(typing.get_args(kind)[1])

        def structure(value: object, notes: list[Note]) -> dict[str, Any]:
            built: dict[str, Any] = {}
            for key, each in document(value).items():
                try:
                    built[key] = item(each, notes)
                except Misfit as misfit:
                    raise misfit.within(key) from None
            return built

        return structure

    def _tagged(self, union: Tagged) -> Hook:
        hooks = {value: self.hook(ForwardRef(name)) for value, name in union.variants.items()}
        untold = self._choice(tuple(map(ForwardRef, union.variants.values())))

        def structure(value: object, notes: list[Note]) -> Any:
            tag = document(value).get(union.tag)
            if not isinstance(tag, str) or not tag:  # some tags are only in the API document
                return untold(value, notes)
            hook = hooks.get(tag)
            return UnknownVariant(cast("dict[str, Any]", value)) if hook is None else hook(value, notes)

        return structure

    def _any_of(self, kinds: Iterable[Any]) -> Hook:
        """Return the hook of a union without a tag. A null, or a single member, needs no choice."""
        given = tuple(kinds)
        present = tuple(kind for kind in given if kind not in {None, NoneType})
        nullable = len(present) < len(given)
        if str in present and all(kind is str or typing.get_origin(kind) is typing.Literal for kind in present):
            # An enum that may grow: its known values need no check, because every string fits.
            others = tuple(kind for kind in present if kind is not str and json_types(kind) != frozenset({str}))
            present = (str, *others)
        chosen = self.hook(present[0]) if len(present) == 1 else self._choice(present)
        if not nullable:
            return chosen
        return lambda value, notes: None if value is None else chosen(value, notes)

    def _choice(self, kinds: tuple[Any, ...]) -> Hook:
        table: dict[Any, list[Any]] = {}

        def structure(value: object, notes: list[Note]) -> Any:
            if not table:
                table.update(by_type(kinds))
            candidates = table.get(type(value), table.get(Any, []))
            if len(candidates) > 1 and isinstance(value, dict):
                candidates = fitting(candidates, cast("dict[str, Any]", value))
                if not candidates:
                    return UnknownVariant(cast("dict[str, Any]", value))
            if not candidates:
                raise Misfit(" or ".join(JSON_NAMES.get(kind, "any") for kind in table), value)
            return self._best_fit(candidates, value, notes)

        return structure

    def _best_fit(self, kinds: list[Any], value: object, notes: list[Note]) -> Any:
        """Decode the value by the first member that takes all of it; if none does, by the one with the fewest misfits."""
        if len(kinds) == 1:
            return self.hook(kinds[0])(value, notes)
        best: tuple[Any, list[Note]] | None = None
        refused: Misfit | None = None
        for kind in kinds:
            found: list[Note] = []
            try:
                built = turns.at_once(self.hook(kind), value, found)
            except Misfit as misfit:
                refused = refused or misfit
                continue
            if best is None or len(found) < len(best[1]):
                best = built, found
            if not found:
                break
        if best is None:
            raise refused or Misfit("a value", value)
        notes.extend(best[1])
        return best[0]

    def _later(self, field: attrs.Attribute[Any]) -> Hook:
        """Return a hook that looks up a field's type when its first value arrives: of sixty fields, an answer has ten."""
        hook: Hook | None = None

        def structure(value: object, notes: list[Note]) -> Any:
            nonlocal hook
            if hook is None:
                hook = self.hook_of(field)
            return hook(value, notes)

        return structure

    def _model(self, cls: type[WireModel]) -> Hook:
        self._compiled.add(cls)
        return builder(cls, [self._part(name, field) for name, field in wire_names(cls).items()])

    def _part(self, wire: str, field: attrs.Attribute[Any]) -> Part:
        kinds = [kind for kind in _kinds(field) if not isinstance(kind, ForwardRef)]  # names are loaded later
        types = unchanged(kinds)
        listed = {word for kind in kinds if typing.get_origin(kind) is typing.Literal for word in typing.get_args(kind)}
        words = frozenset(word for word in listed if isinstance(word, str) and str not in types)
        return Part(wire, field.name, self.hook_of(field), required=is_required(field), types=types, words=words)

    def hook_of(self, field: attrs.Attribute[Any]) -> Hook:
        """Return the hook of a field."""
        kinds = _kinds(field)
        return self.hook(kinds[0]) if len(kinds) == 1 else self._any_of(kinds)


def _kinds(field: attrs.Attribute[Any]) -> tuple[Any, ...]:
    """Return the types that a value of a field may have; null does not get here if its key may be missing."""
    kind = resolved(cast("str", field.type))
    kinds = typing.get_args(kind) if is_union(kind) else (kind,)
    return kinds if is_required(field) else tuple(member for member in kinds if member is not NoneType) or kinds


_decoder = Decoder()


@cache
def hook_for(annotation: str) -> Hook:
    """Return the hook of an annotation, which decodes a value or raises `Misfit`."""
    return _decoder.hook(resolved(annotation))


def decode(annotation: str, content: object) -> Validated:
    """Return the content as the annotated type, with every misfit."""
    notes: list[Note] = []
    try:
        value = hook_for(annotation)(content, notes)
    except Misfit as misfit:
        return refused(misfit)
    return validated(content, value, notes) if notes else Validated(value)


async def decode_in_turns(annotation: str, content: object) -> Validated:
    """Return what `decode` does; the event loop runs while long lists are decoded."""
    notes: list[Note] = []
    try:
        value = await turns.in_turns(hook_for(annotation), content, notes)
    except Misfit as misfit:
        return refused(misfit)
    return validated(content, value, notes) if notes else Validated(value)


def validated(content: object, value: Any, notes: list[Note]) -> Validated:
    """Return the value with the issues that were noted while the content was decoded."""
    from openrouter_core._codec.misfits import issues_of

    return Validated(value, issues_of(content, notes))


def refused(misfit: Misfit) -> Validated:
    """Return the outcome for a document that does not fit as a whole."""
    return Validated(None, (Issue(misfit.path, misfit.expected, misfit.got),))


def prepare(annotation: str) -> None:
    """Make every model that the annotation reaches, and build its hook, before anything is decoded."""
    waiting, seen = [resolved(annotation)], set[Any]()
    while waiting:
        for kind in members((waiting.pop(),)):
            if kind in seen:
                continue
            seen.add(kind)
            _decoder.hook(kind)
            waiting.extend(_parts(kind))


def _parts(kind: Any) -> Iterable[Any]:
    """Return the types within a type."""
    if isinstance(kind, Tagged):
        return map(ForwardRef, kind.variants.values())
    if is_model(kind):
        return [resolved(cast("str", field.type)) for field in wire_names(kind).values()]
    return [] if typing.get_origin(kind) is typing.Literal else typing.get_args(kind)


def documents_key(annotation: str, key: str) -> bool:
    """Return whether the annotated type is a model that has a field of that name on the wire."""
    kinds = list(members((resolved(annotation),)))
    return any(is_model(kind) and key in wire_names(kind) for kind in kinds)
