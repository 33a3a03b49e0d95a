"""Misfits: decoding once more, to note each misfit with its path, and to leave its value as it came. Loaded by the first one."""

from __future__ import annotations

import threading
import typing
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from openrouter_core import turns
from openrouter_core.decoding import Decoder, Validated
from openrouter_core.model import wire_names
from openrouter_core.result import Issue
from openrouter_core.scalars import Misfit, document
from openrouter_core.variants import is_required, resolved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openrouter_core.model import WireModel
    from openrouter_core.scalars import Hook

Issues: TypeAlias = "list[Issue | Issues]"
"""Issues in the order of the document; those of the parts of a list or object in a list of their own."""


class _Trace(threading.local):
    """Where the decoding stands, and where it notes what it finds."""

    def __init__(self) -> None:
        self.path: list[str | int] = []
        self.issues: Issues = []


class Noted:
    """What a document decoded to, and what was found in it."""

    def __init__(self, value: Any, issues: Issues) -> None:
        """Hold a value and issues to which some may still be added."""
        self._value = value
        self._issues = issues

    def validated(self) -> Validated:
        """Return the value with all of its issues."""
        return Validated(self._value, tuple(_flat(self._issues)))


def _flat(issues: Issues) -> Iterator[Issue]:
    for issue in issues:
        if isinstance(issue, Issue):
            yield issue
        else:
            yield from _flat(issue)


class _Collector(Decoder):
    """A decoder that goes on after a misfit."""

    def __init__(self) -> None:
        super().__init__()
        self._trace = _Trace()

    def noted(self, annotation: str, content: object) -> Noted:
        trace, kind = self._trace, resolved(annotation)
        trace.path, trace.issues = [], []
        issues = trace.issues
        try:
            return Noted(self.hook(kind)(content, None), issues)
        except Misfit as misfit:
            return Noted(None, [Issue((), misfit.expected, misfit.got)])

    def _at(self, key: str | int, hook: Hook, value: object) -> Any:
        """Return what the hook makes of a part; a misfit is noted and the part left as it came."""
        trace = self._trace
        trace.path.append(key)
        try:
            return hook(value, None)
        except Misfit as misfit:
            trace.issues.append(Issue(tuple(trace.path), misfit.expected, misfit.got))
            return value
        finally:
            trace.path.pop()

    def _list(self, kind: Any) -> Hook:
        item = self.hook(typing.get_args(kind)[0])

        def structure(value: object, _: object) -> list[Any]:
            if type(value) is not list:
                raise Misfit("array", value)
            values: list[Any] = value
            built: list[Any] = [None] * len(values)
            self._fill(built, enumerate(values), item)
            return built

        return structure

    def _map(self, kind: Any) -> Hook:
        item = self.hook(typing.get_args(kind)[1])

        def structure(value: object, _: object) -> dict[str, Any]:
            built: dict[str, Any] = {}
            self._fill(built, document(value).items(), item)
            return built

        return structure

    def _fill(self, built: Any, parts: Iterable[tuple[Any, object]], hook: Hook) -> None:
        """Put what becomes of the parts under their keys, perhaps in turns."""
        trace, path, issues = self._trace, self._trace.path, self._trace.issues
        found: Issues = []
        issues.append(found)
        turns.put_off(self._filling(built, parts, hook, tuple(path), found))
        trace.path, trace.issues = path, issues

    def _filling(
        self, built: Any, parts: Iterable[tuple[Any, object]], hook: Hook, path: tuple[str | int, ...], found: Issues
    ) -> Iterator[None]:
        for key, value in parts:
            # Set anew for each: between two turns, another document may be decoded.
            self._trace.path, self._trace.issues = [*path], found
            built[key] = self._at(key, hook, value)
            yield

    def _early_hook(self, cls: type[WireModel]) -> None:
        """Return nothing: there is nothing to compile."""

    def _model(self, cls: type[WireModel]) -> Hook:
        fields = wire_names(cls)
        hooks = {name: self.hook_of(field) for name, field in fields.items()}

        def structure(value: object, _: object) -> WireModel:
            content, trace = document(value), self._trace
            values: dict[str, Any] = {}
            rest = {name: each for name, each in content.items() if name not in fields}
            for name, field in fields.items():
                if name in content:
                    values[field.alias or name] = self._at(name, hooks[name], content[name])
                    if content[name] is None and not is_required(field):
                        rest[name] = None
                elif is_required(field):
                    values[field.alias or name] = None
                    trace.issues.append(Issue((*trace.path, name), "a value", "nothing"))
            return cls(**values, _rest=rest or None)

        return structure


@cache
def _collector() -> _Collector:
    return _Collector()


def noted(annotation: str, content: object) -> Noted:
    """Return the content as the annotated type as far as it could be built, with every misfit."""
    return _collector().noted(annotation, content)
