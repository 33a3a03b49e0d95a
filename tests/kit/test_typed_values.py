"""What a type is written as comes back as it was, for random types; what does not fit is an issue, and nothing is coerced."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from types import NoneType
from typing import Annotated, Any, Literal, TypedDict
from uuid import UUID, uuid4

import attrs
import hypothesis.strategies as st
import jsonschema
import pytest
from hypothesis import given, settings

from openrouter_core import Issue
from openrouter_kit import json_schema
from openrouter_kit.typed_values import json_in, to_json, value_of
from tests.kit import typed

TEXTS = st.text(st.characters(codec="utf-8"), max_size=9)
VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    int: st.integers(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    NoneType: st.none(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False),
    datetime: st.datetimes(timezones=st.sampled_from([None, UTC])),
    date: st.dates(),
    time: st.times(),
    timedelta: st.timedeltas(),
    UUID: st.uuids(),
    bytes: st.binary(),
    typed.Mood: st.sampled_from(typed.Mood),
    typed.Stars: st.sampled_from(typed.Stars),
    Literal["a", 1, True]: st.sampled_from(["a", 1, True]),
}
"""Types without parts, and strategies of their values."""
APART: tuple[Any, ...] = (str, int, bool, NoneType)
"""Types that can be told apart from arrays and objects."""
Pair = tuple[Any, st.SearchStrategy[Any]]


def with_parts(inner: st.SearchStrategy[Pair]) -> st.SearchStrategy[Pair]:
    """Return a strategy of types that are made of other types, each with a strategy of its values."""
    hashable = st.sampled_from(list(VALUES.items()))
    return st.one_of(
        inner.map(lambda pair: (list[pair[0]], st.lists(pair[1], max_size=3))),
        inner.map(lambda pair: (dict[str, pair[0]], st.dictionaries(TEXTS, pair[1], max_size=3))),
        inner.map(lambda pair: (tuple[pair[0], ...], st.lists(pair[1], max_size=3).map(tuple))),
        st.tuples(inner, inner).map(lambda pairs: (tuple[pairs[0][0], pairs[1][0]], st.tuples(pairs[0][1], pairs[1][1]))),
        hashable.map(lambda pair: (frozenset[pair[0]], st.frozensets(pair[1], max_size=3))),
        st.sampled_from(APART).flatmap(lambda kind: inner.filter(holds_objects).map(lambda pair: either(kind, pair))),
        st.lists(st.tuples(inner, st.booleans()), max_size=4).map(attrs_class),
        st.lists(inner, max_size=4).map(typed_dict),
    )


def holds_objects(pair: Pair) -> bool:
    """Return whether the JSON of a type's values is an array or an object."""
    return hasattr(pair[0], "__attrs_attrs__") or getattr(pair[0], "__origin__", None) in {list, dict, tuple, frozenset}


def either(kind: Any, pair: Pair) -> Pair:
    return kind | Annotated[pair[0], "or this"], st.one_of(VALUES[kind], pair[1])


def attrs_class(fields: list[tuple[Pair, bool]]) -> Pair:
    """Return a class whose fields have a default where the flag says so; None as a value is the default."""
    named = {f"f{index}": (pair[0] | None, pair[1]) if flag else pair for index, (pair, flag) in enumerate(fields)}
    optional = {f"f{index}" for index, (_, flag) in enumerate(fields) if flag}
    made = attrs.make_class(
        "Made",
        {
            name: attrs.field(type=pair[0], kw_only=True, **({"default": None} if name in optional else {}))
            for name, pair in named.items()
        },
    )
    made.__annotations__ = {name: pair[0] for name, pair in named.items()}
    values = {name: st.none() | pair[1] if name in optional else pair[1] for name, pair in named.items()}
    return made, st.fixed_dictionaries(values).map(lambda parts: made(**parts))


def typed_dict(pairs: list[Pair]) -> Pair:
    named = {f"f{index}": pair for index, pair in enumerate(pairs)}
    made = TypedDict("Made", {name: pair[0] for name, pair in named.items()})  # type: ignore[misc]  # its fields are made up as well
    return made, st.fixed_dictionaries({name: pair[1] for name, pair in named.items()})


TYPES = st.recursive(st.sampled_from(list(VALUES.items())), with_parts, max_leaves=6)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_every_value_of_a_type_comes_back_and_fits_both_schemas(data: st.DataObject):
    hint, values = data.draw(TYPES)
    value = data.draw(values)
    text = json.dumps(to_json(value))
    assert value_of(hint, json_in(text)) == (value, ())
    for strict in (True, False):
        schema = json_schema(hint, strict=strict)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.validate(json.loads(text), schema)


@pytest.mark.parametrize("hint", typed.CLASSES, ids=lambda hint: getattr(hint, "__name__", str(hint)))
def test_a_class_of_each_kind_has_its_fields_in_order(hint: Any):
    schema = json_schema(hint)
    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert list(schema["properties"]) == schema["required"]


def order() -> typed.Order:
    return typed.Order(
        id=uuid4(),
        at=datetime(2026, 2, 3, 4, 5, 6, 7, tzinfo=UTC),
        day=date(2026, 2, 3),
        hour=time(4, 5),
        within=timedelta(days=-1, microseconds=1),
        price=Decimal("12.30"),
        picture=b"\xff\x00",
        pet={"kind": "fish"},
        stars=typed.Stars.TWO,
        place=typed.Point(1.5),
        pair=(1, "a"),
        rows=(1.0, 2.5),
        names=frozenset({typed.Name("a")}),
        rest={"k": 1},
        tree=typed.Tree("a", [typed.Tree("b")]),
        page=typed.Page([typed.Review("t", typed.Mood.ANGRY)]),
    )


def test_a_large_object_comes_back_with_each_part_of_its_own_type():
    value, issues = value_of(typed.Order, json_in(json.dumps(to_json(order()))))
    assert issues == ()
    assert [type(each) for each in (value.stars, value.place, value.pair, value.names)] == [
        typed.Stars,
        typed.Point,
        tuple,
        frozenset,
    ]
    assert attrs.evolve(value, id=None) == attrs.evolve(order(), id=None)


@pytest.mark.parametrize(
    ("hint", "text", "expected", "got"),
    [
        (bool, '"false"', "boolean", "string"),
        (bool, "0", "boolean", "integer"),
        (int, '"3"', "integer", "string"),
        (int, "true", "integer", "boolean"),
        (int, "3.5", "integer", "number"),
        (int, "1e999999999", "integer", "number"),
        (float, '"3"', "number", "string"),
        (float, "1" + "0" * 400, "number", "integer"),
        (str, "3", "string", "integer"),
        (str, "null", "string", "null"),
        (Decimal, '"1e5"', "decimal number", "string"),
        (Decimal, '"NaN"', "decimal number", "string"),
        (datetime, '"2026-02-03"', "date-time", "string"),
        (datetime, '"2026-13-03T00:00:00"', "date-time", "string"),
        (date, '"20260203"', "date", "string"),
        (timedelta, '"P1Y"', "duration", "string"),
        (timedelta, '"P99999999999D"', "duration", "string"),
        (UUID, '"1"', "uuid", "string"),
        (bytes, '"\u00e4"', "base64", "string"),
        (list[int], '{"0": 1}', "array", "object"),
        (tuple[int, str], "[1]", "array of 2", "array"),
        (set[Any], "[[]]", "array of what can be hashed", "array"),
        (dict[str, int], "[]", "object", "array"),
        (Literal["a", 1], "true", '"a" or 1', "boolean"),
        (typed.Mood, '"HAPPY"', '"happy" or "angry"', "string"),
        (int | None, '"a"', "integer or null", "string"),
        (typed.Cat | typed.Dog, '{"kind": "cow"}', "Cat or Dog", "object"),
    ],
)
def test_what_does_not_fit_is_an_issue_and_never_coerced(hint: Any, text: str, expected: str, got: str):
    assert value_of(hint, json_in(text)) == (None, (Issue((), expected, got),))


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (float, "3", 3.0),
        (int, "3.0", 3),
        (Decimal, "0.10000000000000000000001", Decimal("0.10000000000000000000001")),
        (Decimal, "3", Decimal(3)),
        (datetime, '"2026-02-03T04:05Z"', datetime(2026, 2, 3, 4, 5, tzinfo=UTC)),
        (timedelta, '"P1W2DT3H4M5.5S"', timedelta(weeks=1, days=2, hours=3, minutes=4, seconds=5.5)),
        (Any, '{"a": [1.5]}', {"a": [1.5]}),
        (typed.Cat | typed.Dog | typed.Fish, '{"kind": "dog", "good": false}', typed.Dog("dog", good=False)),
        (typed.Cat | typed.Dog | typed.Fish, '{"kind": "cat", "lives": null}', typed.Cat("cat")),
        (typed.Dog, '{"kind": "dog", "good": null}', typed.Dog("dog", good=None)),
        (typed.Fish, '{"kind": "fish", "scales": null}', {"kind": "fish"}),
        (typed.Page[int], '{"items": [1]}', typed.Page([1])),
    ],
)
def test_a_value_is_read_exactly_and_null_stands_for_a_default(hint: Any, text: str, value: object):
    read, issues = value_of(hint, json_in(text))
    assert (read, type(read), issues) == (value, type(value), ())


def test_every_issue_is_told_with_its_path_and_without_values():
    _, issues = value_of(typed.Review, {"title": 3, "mood": "secret", "tags": ["a", 1], "more": "secret"})
    assert [str(issue) for issue in issues] == [
        "title: expected string, got integer",
        'mood: expected "happy" or "angry", got string',
        "tags.1: expected string, got integer",
        "more: expected nothing, got string",
    ]
    assert [str(issue) for issue in value_of(typed.Review, {})[1]] == [
        "title: expected string, got nothing",
        'mood: expected "happy" or "angry", got nothing',
    ]


def test_the_issues_of_a_union_are_those_of_the_member_that_was_meant():
    assert value_of(list[typed.Cat | typed.Dog], [{"kind": "dog", "good": "false"}]) == (
        None,
        (Issue((0, "good"), "boolean or null", "string"),),
    )


@attrs.define
class Even:
    number: int = attrs.field()

    @number.validator
    def _check(self, _: object, value: int) -> None:
        if value % 2:
            raise ValueError(f"{value} is odd")


def test_what_a_class_refuses_is_an_issue_that_does_not_quote_it():
    assert value_of(list[Even], [{"number": 2}, {"number": 3}]) == (None, (Issue((1,), "what Even accepts", "object"),))


def test_what_is_nested_too_deeply_is_an_issue():
    document: dict[str, Any] = {"name": "leaf"}
    for _ in range(5000):
        document = {"name": "twig", "children": [document]}
    assert value_of(typed.Tree, document) == (None, (Issue((), "Tree", "what is nested too deeply"),))


@pytest.mark.parametrize("value", [object(), {1, object()}, print])
def test_what_json_cannot_hold_is_a_type_error(value: object):
    with pytest.raises(TypeError, match="is not a type that JSON can hold"):
        to_json(value)
