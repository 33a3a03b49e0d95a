"""Decoding: JSON to models and back, by cattrs. The only module that imports it.

Types are annotations as the models write them: strings. A name in one stands for a class in `openrouter_core.models`, which is
imported, and its hook built, when a value of it first arrives. Knows nothing of HTTP.

There are two converters with the same rules. The strict one stops at the first misfit, and is what every answer goes through. The
collecting one runs only after that has failed: it notes each misfit with its path and leaves the value as it came.
"""

from __future__ import annotations

import threading
import typing
from functools import cache
from importlib import import_module
from types import NoneType
from typing import Any, ForwardRef, cast

import attrs

from openrouter_core.model import NULLABLE, WireModel, wire_names
from openrouter_core.result import Issue
from openrouter_core.scalars import JSON_NAMES, Hook, Misfit, document, exactly, integer, literal, number
from openrouter_core.unions import AnyOf, Tagged, UnknownVariant
from openrouter_core.variants import by_type, fitting, is_model, is_required, is_union, json_types, loaded, members, resolved

if typing.TYPE_CHECKING:
    from collections.abc import Callable, Iterable

cattrs: Any = import_module("cattrs")  # streams lead here, and type checkers need not go on: see `protocols`
gen: Any = import_module("cattrs.gen")


@attrs.frozen
class Validated:
    """What a document decoded to."""

    value: Any
    """The value; with issues, as far as it could be built."""
    issues: tuple[Issue, ...] = ()


class _Trace(threading.local):
    """Where the collecting converter stands, and what it found so far."""

    def __init__(self) -> None:
        self.path: list[str | int] = []
        self.issues: list[Issue] = []


class _Decoder:
    """A converter: strict without a trace, collecting with one."""

    def __init__(self, trace: _Trace | None) -> None:
        self._trace = trace
        self._converter = converter = cattrs.Converter(detailed_validation=False)
        for kind, expected in ((str, "string"), (bool, "boolean"), (NoneType, "null")):
            converter.register_structure_hook(kind, exactly(kind, expected))
        converter.register_structure_hook(int, integer)
        converter.register_structure_hook(float, number)
        converter.register_structure_hook_func(lambda kind: kind is Any, lambda value, _: value)
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
        hook: Hook = self._converter.get_structure_hook(NoneType if kind is None else kind)
        return hook

    def decode(self, annotation: str, document: object) -> Any:
        kind = resolved(annotation)
        return self.hook(kind)(document, kind)

    def _at(self, key: str | int, hook: Hook, value: object) -> Any:
        """Return what the hook makes of a part; a misfit is noted and the part left as it came."""
        trace = cast("_Trace", self._trace)
        trace.path.append(key)
        try:
            return hook(value, None)
        except Misfit as misfit:
            trace.issues.append(Issue(tuple(trace.path), misfit.expected, misfit.got))
            return value
        finally:
            trace.path.pop()

    def _named(self, name: ForwardRef) -> Hook:
        """Return a hook that loads the name when its first value arrives."""
        hooks: list[Hook] = []

        def structure(value: object, _: object) -> Any:
            if not hooks:
                hooks.append(self.hook(loaded(name)))
            return hooks[0](value, None)

        return structure

    def _list(self, kind: Any) -> Hook:
        item = self.hook(typing.get_args(kind)[0])

        def structure(value: object, _: object) -> list[Any]:
            if type(value) is not list:
                raise Misfit("array", value)
            values: list[Any] = value
            if self._trace is None:
                return [item(each, None) for each in values]
            return [self._at(index, item, each) for index, each in enumerate(values)]

        return structure

    def _map(self, kind: Any) -> Hook:
        item = self.hook(typing.get_args(kind)[1])

        def structure(value: object, _: object) -> dict[str, Any]:
            values = document(value)
            if self._trace is None:
                return {key: item(each, None) for key, each in values.items()}
            return {key: self._at(key, item, each) for key, each in values.items()}

        return structure

    def _tagged(self, union: Tagged) -> Hook:
        hooks = {value: self.hook(ForwardRef(name)) for value, name in union.variants.items()}
        untold = self._choice(tuple(map(ForwardRef, union.variants.values())))

        def structure(value: object, _: object) -> Any:
            tag = document(value).get(union.tag)
            if not isinstance(tag, str):  # some tags stand in the API document only
                return untold(value, None)
            hook = hooks.get(tag)
            return UnknownVariant(cast("dict[str, Any]", value)) if hook is None else hook(value, None)

        return structure

    def _any_of(self, kinds: Iterable[Any]) -> Hook:
        """Return the hook of a union without a tag; a null or a single member needs no choice."""
        given = tuple(kinds)
        present = tuple(kind for kind in given if kind not in {None, NoneType})
        nullable = len(present) < len(given)
        if str in present and all(kind is str or typing.get_origin(kind) is typing.Literal for kind in present):
            # An enum that may grow: its known values need no look, for those that are strings fit anyway.
            others = tuple(kind for kind in present if kind is not str and json_types(kind) != frozenset({str}))
            present = (str, *others)
        chosen = self.hook(present[0]) if len(present) == 1 else self._choice(present)
        if not nullable:
            return chosen
        return lambda value, _: None if value is None else chosen(value, None)

    def _choice(self, kinds: tuple[Any, ...]) -> Hook:
        table: dict[Any, list[Any]] = {}

        def structure(value: object, _: object) -> Any:
            if not table:
                table.update(by_type(kinds))
            candidates = table.get(type(value), table.get(Any, []))
            if len(candidates) > 1 and isinstance(value, dict):
                candidates = fitting(candidates, value)
                if not candidates:
                    return UnknownVariant(value)
            if not candidates:
                raise Misfit(" or ".join(JSON_NAMES.get(kind, "any") for kind in table), value)
            return self._first_that_fits(candidates, value)

        return structure

    def _first_that_fits(self, kinds: list[Any], value: object) -> Any:
        """Return what the first member makes of the value that takes it whole; if none does, what the first one says."""
        for kind in kinds if len(kinds) > 1 else ():
            try:
                return _strict.hook(kind)(value, None)
            except Misfit:
                continue
        return self.hook(kinds[0])(value, None)

    def _field(self, field: attrs.Attribute[Any]) -> Hook:
        """Return the hook of a field: null fits an optional one only if its metadata says so."""
        kind = resolved(cast("str", field.type))
        if is_required(field) or field.metadata.get(NULLABLE) or not is_union(kind):
            return self.hook(kind)
        return self._any_of(member for member in typing.get_args(kind) if member is not NoneType)

    def _model(self, cls: type[WireModel]) -> Hook:
        fields = wire_names(cls)
        hooks = {name: self._field(field) for name, field in fields.items()}
        if self._trace is not None:
            return self._collecting_model(cls, fields, hooks)
        build = self._builder(cls, fields, hooks)
        known, optional = _known_and_optional(fields)

        def structure(value: object, _: object) -> WireModel:
            content = document(value)
            try:
                built = build(content, cls)
            except KeyError:
                missing = ", ".join(sorted(known - optional - content.keys()))
                raise Misfit(missing, None) from None
            if not content.keys() <= known or None in content.values():
                built._rest = _rest(content, known, optional)  # noqa: SLF001 - models' other half
            return built

        return structure

    def _builder(
        self, cls: type[WireModel], fields: dict[str, attrs.Attribute[Any]], hooks: dict[str, Hook]
    ) -> Callable[[dict[str, Any], Any], WireModel]:
        """Return cattrs' function for the class; given the hooks, it has no need to resolve annotations by itself."""
        overrides: dict[str, Any] = {
            field.name: gen.override(rename=name, struct_hook=hooks[name]) for name, field in fields.items()
        }
        structure: Callable[[dict[str, Any], Any], WireModel] = gen.make_dict_structure_fn_from_attrs(
            [field.evolve(type=Any) for field in fields.values()],
            cls,
            self._converter,
            _cattrs_detailed_validation=False,
            _cattrs_use_linecache=False,
            **overrides,
        )
        return structure

    def _collecting_model(self, cls: type[WireModel], fields: dict[str, attrs.Attribute[Any]], hooks: dict[str, Hook]) -> Hook:
        known, optional = _known_and_optional(fields)

        def structure(value: object, _: object) -> WireModel:
            content, trace = document(value), cast("_Trace", self._trace)
            values: dict[str, Any] = {}
            for name, field in fields.items():
                if name in content:
                    values[field.alias or name] = self._at(name, hooks[name], content[name])
                elif name not in optional:
                    values[field.alias or name] = None
                    trace.issues.append(Issue((*trace.path, name), "a value", "nothing"))
            return cls(**values, _rest=_rest(content, known, optional))

        return structure


def _known_and_optional(fields: dict[str, attrs.Attribute[Any]]) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(fields), frozenset(name for name, field in fields.items() if not is_required(field))


def _rest(content: dict[str, Any], known: frozenset[str], optional: frozenset[str]) -> dict[str, Any] | None:
    rest = {name: each for name, each in content.items() if name not in known or (each is None and name in optional)}
    return rest or None


_strict = _Decoder(None)


@cache
def _collecting() -> tuple[_Decoder, _Trace]:
    trace = _Trace()
    return _Decoder(trace), trace


def decode(annotation: str, content: object) -> Validated:
    """Return the content as the annotated type, with every misfit."""
    try:
        return Validated(_strict.decode(annotation, content))
    except Misfit:
        pass
    decoder, trace = _collecting()
    trace.path, trace.issues = [], []
    try:
        value = decoder.decode(annotation, content)
    except Misfit as misfit:
        return Validated(None, (Issue((), misfit.expected, misfit.got),))
    return Validated(value, tuple(trace.issues))


def prepare(annotation: str) -> None:
    """Import every model that the annotation reaches, and build its hook, so that no decoding has to."""
    waiting, seen = [resolved(annotation)], set[Any]()
    while waiting:
        for kind in members((waiting.pop(),)):
            if kind in seen:
                continue
            seen.add(kind)
            _strict.hook(kind)
            waiting.extend(_parts(kind))


def _parts(kind: Any) -> Iterable[Any]:
    """Return the types that a type is made of."""
    if isinstance(kind, Tagged):
        return map(ForwardRef, kind.variants.values())
    if is_model(kind):
        return [resolved(cast("str", field.type)) for field in wire_names(kind).values()]
    return [] if typing.get_origin(kind) is typing.Literal else typing.get_args(kind)


def documents_key(annotation: str, key: str) -> bool:
    """Tell whether the annotated type is a model that has a field of that name on the wire."""
    kinds = list(members((resolved(annotation),)))
    return any(is_model(kind) and key in wire_names(kind) for kind in kinds)


_unstructurer = cattrs.Converter()


def _unstructure_model(cls: type[WireModel]) -> Callable[[Any], Any]:
    fields = wire_names(cls)
    overrides: dict[str, Any] = {
        field.name: gen.override(rename=name, unstruct_hook=_unstructurer.unstructure) for name, field in fields.items()
    }
    build = gen.make_dict_unstructure_fn_from_attrs(
        [field.evolve(type=Any) for field in fields.values()],
        cls,
        _unstructurer,
        _cattrs_omit_if_default=True,
        _cattrs_use_linecache=False,
        **overrides,
    )

    def unstructure_model(value: WireModel) -> dict[str, Any]:
        return {**(value._rest or {}), **build(value)}  # noqa: SLF001 - models' other half

    return unstructure_model


_unstructurer.register_unstructure_hook_factory(is_model, _unstructure_model)
_unstructurer.register_unstructure_hook(UnknownVariant, lambda variant: variant.raw)


def unstructure(value: object) -> Any:
    """Return the JSON of models, or of lists and dicts that hold some."""
    return _unstructurer.unstructure(value)
