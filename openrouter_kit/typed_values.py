"""Values of types from JSON and to JSON. Reading is exact: nothing is coerced, and every place that does not fit is an issue.

Null stands for the default of a field that has one, because strict schemas require every field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from openrouter_core import Issue
from openrouter_kit import scalar_texts
from openrouter_kit import type_forms as forms
from openrouter_kit.answer_errors import NoSchemaError
from openrouter_kit.type_forms import form_of, name_of, takes_none

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Path: TypeAlias = tuple[str | int, ...]

WRONG: Final[Any] = object()
"""Returned for what does not fit; an issue says why."""
_JSON_NAMES: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    Decimal: "number",
    bool: "boolean",
    type(None): "null",
    list: "array",
    dict: "object",
}


_BEGINNING = re.compile(r"[{\[]")
_CANDIDATES = 100
"""Brackets in the text around JSON that are tried, at most."""


def json_in(text: str) -> Any:
    """Return the JSON value in a text, numbers with a fraction as Decimals. Raise ValueError or RecursionError if it is none."""
    return json.loads(text, parse_float=Decimal, strict=False)  # models write raw line feeds and tabs


def json_within(text: str) -> Any:
    """Return the longest JSON object or list in a text. Raise ValueError or RecursionError if there is none."""
    decoder = json.JSONDecoder(parse_float=Decimal, strict=False)
    found: list[tuple[int, Any]] = []
    position = 0
    for _ in range(_CANDIDATES):
        beginning = _BEGINNING.search(text, position)
        if beginning is None:
            break
        try:
            value, position = decoder.raw_decode(text, beginning.start())
            found.append((position - beginning.start(), value))
        except ValueError:
            position = beginning.end()
    return max(found, key=lambda pair: pair[0])[1] if found else json_in(text)


def value_of(hint: Any, document: Any) -> tuple[Any, tuple[Issue, ...]]:
    """Return the value of a type that a JSON value stands for, and no issues; or None and the issues."""
    issues: list[Issue] = []
    value: Any = None
    try:
        value = _read(hint, document, (), issues)
    except RecursionError:
        issues.append(Issue((), name_of(hint), "what is nested too deeply"))
    return (None, tuple(issues)) if issues else (value, ())


def _read(hint: Any, value: Any, path: Path, issues: list[Issue]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one case for each form
    """Return the value of a type, or `WRONG`, with issues added."""
    if isinstance(hint, Mapping):  # a schema instead of a type
        return _plain(value)
    match form_of(hint):
        case forms.Anything():
            return _plain(value)
        case forms.Scalar(kind):
            try:
                return scalar_texts.read(kind, value)
            except (ValueError, ArithmeticError):
                return _wrong(path, scalar_texts.expected(kind), value, issues)
        case forms.Choice(values):
            return _chosen(values, value, path, issues)
        case forms.Items(item, make):
            if type(value) is not list:
                return _wrong(path, "array", value, issues)
            return _items(repeat(item), make, value, path, issues)
        case forms.Fixed(items):
            if type(value) is not list or len(value) != len(items):
                return _wrong(path, f"array of {len(items)}", value, issues)
            return _items(items, tuple, value, path, issues)
        case forms.Map(item):
            if type(value) is not dict:
                return _wrong(path, "object", value, issues)
            return {key: _read(item, each, (*path, key), issues) for key, each in value.items()}
        case forms.Union(members):
            return _one_of(members, value, path, issues)
        case forms.Record() as form:
            return _record(form, value, path, issues)
        case forms.Named(_, inner):
            return _read(inner, value, path, issues)
        case forms.Foreign() as form:
            from openrouter_kit.foreign_types import read

            found = read(form, json.dumps(_plain(value)))
            issues += [issue._replace(path=(*path, *issue.path)) for issue in found[1]]
            return found[0]


def _wrong(path: Path, expected: str, value: Any, issues: list[Issue]) -> Any:
    issues.append(Issue(path, expected, json_name(value)))
    return WRONG


def json_name(value: object) -> str:
    """Return what JSON calls the type of a value."""
    return _JSON_NAMES.get(type(value), type(value).__name__)


def _plain(value: Any) -> Any:
    """Return a JSON value with floats for Decimals."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, list):
        return [_plain(each) for each in cast("list[object]", value)]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in cast("dict[str, Any]", value).items()}
    return value


def _chosen(values: tuple[tuple[Any, Any], ...], value: Any, path: Path, issues: list[Issue]) -> Any:
    asked = _plain(value)
    for plain, meant in values:
        if type(plain) is type(asked) and plain == asked:
            return meant
    return _wrong(path, " or ".join(json.dumps(plain, ensure_ascii=False) for plain, _ in values), value, issues)


def _items(items: Iterable[Any], make: Callable[[list[Any]], Any], value: list[Any], path: Path, issues: list[Issue]) -> Any:
    known = len(issues)
    parts = [_read(item, each, (*path, index), issues) for index, (item, each) in enumerate(zip(items, value, strict=False))]
    if len(issues) > known:
        return WRONG
    try:
        return make(parts)
    except TypeError:  # what a set cannot hold
        return _wrong(path, "array of what can be hashed", value, issues)


def _record(form: forms.Record, value: Any, path: Path, issues: list[Issue]) -> Any:
    if type(value) is not dict:
        return _wrong(path, "object", value, issues)
    known = len(issues)
    rest: dict[str, Any] = dict(value)
    parts: dict[str, Any] = {}
    for field in form.fields:
        given = rest.pop(field.name, WRONG)
        if given is WRONG:
            if field.required and not takes_none(field.type):
                issues.append(Issue((*path, field.name), _expected(field.type), "nothing"))
            elif field.required:
                parts[field.name] = None
        elif given is not None or field.required or takes_none(field.type):
            parts[field.name] = _read(field.type, given, (*path, field.name), issues)
    issues += [Issue((*path, key), "nothing", json_name(each)) for key, each in rest.items()]
    if len(issues) > known:
        return WRONG
    try:
        return form.make(**parts)
    except RecursionError:
        raise
    except Exception:  # noqa: BLE001 - its own checks may raise anything, and quote values
        return _wrong(path, f"what {form.name} accepts", value, issues)


def _one_of(members: tuple[Any, ...], value: Any, path: Path, issues: list[Issue]) -> Any:
    """Return the value of the first member that fits. If none does, the issues of the only member that was meant."""
    failures: list[list[Issue]] = []
    for member in members:
        found: list[Issue] = []
        result = _read(member, value, path, found)
        if not found:
            return result
        wrong_tags = {(*path, tag) for tag in _tags(member)}
        if all(issue.path != path and issue.path not in wrong_tags for issue in found):
            failures.append(found)
    if len(failures) != 1:
        return _wrong(path, " or ".join(map(_expected, members)), value, issues)
    issues += failures[0]
    return WRONG


def _tags(hint: Any) -> tuple[str, ...]:
    """Return the fields of a record that say which one it is."""
    match form_of(hint):
        case forms.Record(fields=fields):
            return tuple(field.name for field in fields if isinstance(form_of(field.type), forms.Choice))
        case forms.Named(_, inner):
            return _tags(inner)
        case _:
            return ()


def _expected(hint: Any) -> str:
    """Return what a type is called in an issue."""
    match form_of(hint):
        case forms.Scalar(kind):
            return scalar_texts.expected(kind)
        case forms.Items() | forms.Fixed():
            return "array"
        case forms.Map():
            return "object"
        case forms.Choice(values):
            return " or ".join(json.dumps(plain, ensure_ascii=False) for plain, _ in values)
        case forms.Union(members):
            return " or ".join(map(_expected, members))
        case _:
            return name_of(forms.bare(hint))


def to_json(value: Any) -> Any:  # noqa: PLR0911 - one line for each kind of value
    """Return the JSON value that stands for a value: what reading it as its type gives back. Raise TypeError if JSON has none."""
    if isinstance(value, Enum):
        return to_json(value.value)
    if value is None or isinstance(value, str | int | float):
        return value
    if scalar_texts.is_scalar(value):
        return scalar_texts.written(value)
    if isinstance(value, Mapping):
        return {str(key): to_json(each) for key, each in cast("Mapping[object, Any]", value).items()}
    cls = type(value)
    if hasattr(cls, "model_json_schema") or hasattr(cls, "__struct_fields__"):
        from openrouter_kit.foreign_types import written

        return written(value)
    if hasattr(cls, "_source"):  # a model of ours
        from openrouter_core import to_dict

        return to_dict(value)
    if cls in {list, tuple, set, frozenset}:
        return [to_json(each) for each in value]
    form = form_of(cls)
    if isinstance(form, forms.Record):
        return {field.name: to_json(getattr(value, field.attribute)) for field in form.fields}
    raise NoSchemaError(f"{cls.__name__} is not a type that JSON can hold")
