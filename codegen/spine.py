"""Spine: what a function is asked for, so that an answer without it is no answer. Paths of wire names, ``*`` for each item.

The rule looks at the type of the whole JSON answer; of a function that streams, at what its events come to:

- A property at the root that must be there and is a list, a map or an object: through references, unions whose members all are,
  but not where null fits as well.
- Of ``choices``, each item's ``message`` too, if an item must have one.
- A root that is itself a list, or anything else without properties, has no path.
- A root that is a union has the paths of all its variants. At run time a path counts only where something is amiss there, and
  variants that lack the property never are.

``spine.toml`` says what the rule misses: ``details`` are containers that nobody asks for, ``needed`` are paths besides. A line
in it that finds nothing is reported.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from codegen.document import DocumentError
from codegen.forms import ListOf, MapOf, OneOf, Record, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.forms import Field, Form, Function, Schema

OVERLAY = Path(__file__).parent / "spine.toml"
_ALSO = {"choices": "message"}
"""Lists, and what each of their items is asked for."""


@attrs.frozen
class Overlay:
    """What is said besides the rule."""

    details: Mapping[str, str]
    """Properties that do not count, and why."""
    needed: Mapping[str, frozenset[str]]
    """Paths that count as well, and the functions that they are asked of."""


def read(path: Path = OVERLAY) -> Overlay:
    """Return the overlay of a file; each of its lines has a reason."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    details, needed = content.get("details", {}), content.get("needed", {})
    if content.keys() - {"details", "needed"} or not all(details.values()):
        raise DocumentError("", f"{path.name} has details and needed, each line with its reason")
    for name, entry in needed.items():
        if entry.keys() != {"reason", "functions"} or not entry["reason"]:
            raise DocumentError("", f"{path.name}: {name} must have a reason and functions, and nothing else")
    return Overlay(details, {name: frozenset(entry["functions"]) for name, entry in needed.items()})


def with_spines(
    functions: Iterable[Function], schemas: Iterable[Schema], overlay: Overlay
) -> tuple[tuple[Function, ...], list[str]]:
    """Return the functions with their spines, and a line for each line of the overlay that finds nothing."""
    shapes = _Shapes({schema.name: schema.body for schema in schemas})
    used: set[str] = set()
    done: list[Function] = []
    for function in functions:
        paths: dict[str, None] = {}
        for root in _roots(function):
            ruled = dict.fromkeys(shapes.ruled(root))
            used |= ruled.keys() & overlay.details.keys()
            asked = {path for path, names in overlay.needed.items() if function.name in names}
            asked = {path for path in asked if shapes.reaches(root, path.split("."))}
            used |= asked
            paths |= dict.fromkeys((*(path for path in ruled if path not in overlay.details), *sorted(asked)))
        done.append(attrs.evolve(function, spine=tuple(paths)))
    lines = [*overlay.details, *overlay.needed]
    return tuple(done), [f"spine.toml: no answer has {line!r}" for line in lines if line not in used]


def _roots(function: Function) -> tuple[Form, ...]:
    """Return the types of the function's whole JSON answers."""
    if function.whole is not None:
        return (function.whole,)
    answers = function.answers[1:] if function.kind == "stream" else function.answers
    return tuple(form for _, form in answers)


@attrs.frozen
class _Shapes:
    """What the names of schemas stand for."""

    bodies: Mapping[str, Record | Form]

    def ruled(self, root: Form) -> Iterator[str]:
        """Yield the paths that the rule finds."""
        for field in self._fields(root):
            if not field.required or not self._is_container(field.form):
                continue
            yield field.wire
            also = _ALSO.get(field.wire)
            if also is not None and any(each.wire == also and each.required for each in self._fields_of_items(field.form)):
                yield f"{field.wire}.*.{also}"

    def reaches(self, form: Form, path: list[str]) -> bool:
        """Return whether a path leads somewhere."""
        if not path:
            return True
        step, *rest = path
        if step == "*":
            return any(self.reaches(item, rest) for item in self._items(form))
        return any(field.wire == step and self.reaches(field.form, rest) for field in self._fields(form))

    def _alternatives(self, form: Record | Form, seen: frozenset[str] = frozenset()) -> Iterator[Record | Form]:
        """Yield what a form may be: no reference and no union."""
        if isinstance(form, Reference) and form.name not in seen:
            yield from self._alternatives(self.bodies[form.name], seen | {form.name})
        elif isinstance(form, OneOf):
            for member in form.members:
                yield from self._alternatives(member, seen)
        else:
            yield form

    def _fields(self, form: Form) -> Iterator[Field]:
        for each in self._alternatives(form):
            if isinstance(each, Record):
                yield from each.fields

    def _items(self, form: Form) -> Iterator[Form]:
        for each in self._alternatives(form):
            if isinstance(each, ListOf):
                yield each.item
            elif isinstance(each, MapOf):
                yield each.value

    def _fields_of_items(self, form: Form) -> Iterator[Field]:
        for item in self._items(form):
            yield from self._fields(item)

    def _is_container(self, form: Form) -> bool:
        return all(isinstance(each, Record | ListOf | MapOf) for each in self._alternatives(form))
