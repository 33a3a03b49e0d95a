"""Decoding: what fits which annotation, what becomes of what does not, and the way back to JSON."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import Issue, extra, models, to_dict
from openrouter_core._base import turns
from openrouter_core._codec.class_text import made, names
from openrouter_core._codec.decoding import decode, decode_in_turns, documents_key, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core._codec.decoding import Validated


DEFINED = """

DecodedBroken: A model that names one that does not exist.
 inner? list[DecodedMissing] | None

DecodedLeaf: A model within models.
 id str
 size? float | None

DecodedTree: A model with a field of every kind: required or optional, and of both some that may be null and some that may not.
 name str
 parent str | None
 leaf DecodedLeaf
 count? int | None
 price? float | None
 kind? Literal['big', 'small'] | str | None
 class_? bool | None
  'class'
 max_size? int | None
  'maxSize'
 next_ DecodedLeaf | None
  'next'
 leaves? list[DecodedLeaf] | None
 by_name? dict[str, DecodedLeaf] | None
 tree? DecodedTree | None
 anything? Any

"""
DecodedBroken, DecodedLeaf, DecodedTree = (made(DEFINED, name, __name__) for name in names(DEFINED))


@pytest.fixture(autouse=True, scope="module")
def _registered() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for cls in (DecodedLeaf, DecodedTree):
            patch.setitem(vars(models), cls.__name__, cls)
        yield


LEAF = {"id": "a"}
LEAST = {"name": "n", "parent": None, "leaf": LEAF, "next": None}
VALUES: dict[str, Any] = {
    "text": "1",
    "integer": 1,
    "whole": 1.0,
    "number": 1.5,
    "true": True,
    "null": None,
    "array": [1],
    "object": {"a": 1},
    "leaf": LEAF,
}


@pytest.mark.parametrize(
    ("annotation", "fitting"),
    [
        ("str", "text"),
        ("int", "integer whole"),
        ("float", "integer whole number"),
        ("bool", "true"),
        ("Any", " ".join(VALUES)),
        ("list[int]", "array"),
        ("list[str]", ""),
        ("list[Any]", "array"),
        ("dict[str, int]", "object"),
        ("dict[str, str]", "leaf"),
        ("dict[str, Any]", "object leaf"),
        ('Literal["1", 2]', "text"),
        ("Literal[1]", "integer"),
        ("Literal[True]", "true"),
        ('Literal["2"]', ""),
        ('Literal["2"] | str', "text"),
        ('Literal["2"] | str | None', "text null"),
        ("str | None", "text null"),
        ("int | None", "integer whole null"),
        ("list[int] | None", "array null"),
        ("DecodedLeaf", "leaf"),
        ("DecodedLeaf | None", "leaf null"),
        ("None", "null"),
        ("list[None]", ""),
    ],
)
def test_what_fits_comes_through_as_it_is_and_nothing_else_does(annotation: str, fitting: str):
    decoded = {name: decode(annotation, value) for name, value in VALUES.items()}
    assert {name for name, each in decoded.items() if not each.issues} == set(fitting.split())
    for name in fitting.split():
        value = decoded[name].value
        assert repr(to_dict(value)) == repr(VALUES[name])  # repr: 1, 1.0 and True are equal
    for name in VALUES.keys() - set(fitting.split()):
        assert decoded[name].issues[0].got in {"string", "integer", "number", "boolean", "null", "array", "object", "nothing"}


def test_nested_models_are_models():
    tree = decode("DecodedTree", {**LEAST, "leaves": [LEAF], "by_name": {"x": LEAF}, "tree": LEAST}).value
    leaf = DecodedLeaf(id="a")
    assert (tree.leaf, tree.leaves, tree.by_name) == (leaf, [leaf], {"x": leaf})
    assert isinstance(tree.tree, DecodedTree)
    assert (tree.count, tree.price, tree.class_) == (None, None, None)


def test_unknown_keys_are_kept_apart():
    tree = decode("DecodedTree", {**LEAST, "price": None, "new": [1], "leaf": {**LEAF, "hue": "red"}}).value
    assert extra(tree) == {"new": [1]}
    assert extra(tree.leaf) == {"hue": "red"}


def issues(decoded: Validated) -> dict[tuple[str | int, ...], tuple[str, str]]:
    return {issue.path: (issue.expected, issue.got) for issue in decoded.issues}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"name": 1}, {("name",): ("string", "integer")}),
        ({"name": None}, {("name",): ("string", "null")}),
        ({"count": True}, {("count",): ("integer", "boolean")}),
        ({"count": 1.5}, {("count",): ("integer", "number")}),
        ({"price": "1"}, {("price",): ("number", "string")}),
        ({"class": 0}, {("class",): ("boolean", "integer")}),
        ({"leaf": None}, {("leaf",): ("object", "null")}),
        ({"leaf": {}}, {("leaf", "id"): ("string", "nothing")}),
        ({"leaf": {"id": 1, "size": "2"}}, {("leaf", "id"): ("string", "integer"), ("leaf", "size"): ("number", "string")}),
        ({"leaves": {}}, {("leaves",): ("array", "object")}),
        ({"leaves": [LEAF, 5, {"id": 1}]}, {("leaves", 1): ("object", "integer")}),
        (
            {"leaves": [LEAF, {"id": 1}, {}]},
            {("leaves", 1, "id"): ("string", "integer"), ("leaves", 2, "id"): ("string", "nothing")},
        ),
        (
            {"by_name": {"x": {"id": None}, "y": []}},
            {("by_name", "x", "id"): ("string", "null"), ("by_name", "y"): ("object", "array")},
        ),
        (
            {"tree": {**LEAST, "next": 5}, "maxSize": "1"},
            {("tree", "next"): ("object", "integer"), ("maxSize",): ("integer", "string")},
        ),
    ],
)
def test_every_misfit_is_an_issue_with_its_path_and_comes_back_from_to_dict(change: dict[str, Any], expected: Any):
    document = {**LEAST, "new": 1, **change}
    decoded = decode("DecodedTree", document)
    assert issues(decoded) == expected
    assert isinstance(decoded.value, DecodedTree)
    assert json.dumps(to_dict(decoded.value)) == json.dumps(document)
    for name in {path[0] for path in expected if len(path) == 1}:
        assert getattr(decoded.value, {"class": "class_", "maxSize": "max_size"}.get(str(name), str(name))) is None
        assert (name in extra(decoded.value)) is (document[name] is not None)


def test_null_and_a_missing_key_are_one_and_silent_where_the_type_takes_none():
    without = {key: value for key, value in LEAST.items() if value is not None}
    with_nulls = {**LEAST, "count": None, "price": None, "kind": None, "leaves": None, "by_name": None, "tree": None}
    decoded = [decode("DecodedTree", each) for each in (without, with_nulls)]
    assert [each.issues for each in decoded] == [(), ()]
    assert decoded[0].value == decoded[1].value
    assert [to_dict(each.value) for each in decoded] == [without, with_nulls]


def test_what_takes_the_place_of_a_misfit_is_what_to_dict_gives():
    tree = decode("DecodedTree", {**LEAST, "count": "1", "name": 5}).value
    assert extra(tree) == {"count": "1", "name": 5}
    tree.count = 2
    assert extra(tree) == {"name": 5}
    assert to_dict(tree) == {**LEAST, "count": 2, "name": 5}
    assert to_dict(pickle.loads(pickle.dumps(tree))) == to_dict(copy.deepcopy(tree)) == to_dict(tree)  # noqa: S301 - our own bytes


def test_a_missing_key_is_an_issue_and_none_in_the_partial_value():
    decoded = decode("DecodedTree", {"leaf": {}, "new": 1})
    assert set(issues(decoded)) == {("name",), ("leaf", "id")}
    assert (decoded.value.name, decoded.value.leaf.id, extra(decoded.value)) == (None, None, {"new": 1})


@pytest.mark.parametrize("annotation", ["DecodedTree", "list[DecodedTree]", "dict[str, DecodedTree]", "int"])
def test_nothing_is_built_where_the_document_as_a_whole_does_not_fit(annotation: str):
    decoded = decode(annotation, "text")
    assert decoded.value is None
    assert set(issues(decoded)) == {()}


def test_a_list_with_an_item_of_another_kind_is_a_misfit_as_a_whole():
    assert decode("list[DecodedLeaf]", [LEAF, 5]) == (None, (Issue((1,), "object", "integer"),))
    assert decode("dict[str, list[int]]", {"a": [1], "b": [1, "2"]}) == (None, (Issue(("b", 1), "integer", "string"),))


texts = st.text(max_size=5)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts
anything = st.recursive(scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2))
numbers = st.integers() | st.floats(allow_nan=False)


def objects(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw objects with some of the optional keys and some that no model knows."""
    known = st.fixed_dictionaries(required, optional=optional)
    unknown = st.dictionaries(texts.map("x-{}".format), anything, max_size=2)
    return st.tuples(unknown, known).map(lambda both: {**both[0], **both[1]})


leaves = objects({"id": texts}, {"size": numbers})


def trees(children: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return objects(
        {"name": texts, "parent": st.none() | texts, "leaf": leaves, "next": st.none() | leaves},
        {
            "count": st.integers() | st.integers(-9, 9).map(float),
            "price": st.none() | numbers,
            "kind": st.sampled_from(["big", "small"]) | texts,
            "class": st.booleans(),
            "maxSize": st.none() | st.integers(),
            "leaves": st.lists(leaves, max_size=3),
            "by_name": st.dictionaries(texts, leaves, max_size=2),
            "tree": children,
            "anything": anything,
        },
    )


@given(trees(st.none() | trees(st.none())))
def test_what_fits_comes_back_from_to_dict_exactly(document: dict[str, Any]):
    decoded = decode("DecodedTree", document)
    assert decoded.issues == ()
    assert to_dict(decoded.value) == document
    assert decode("DecodedTree", to_dict(decoded.value)) == decoded


wire_keys = ("name", "parent", "leaf", "next", "count", "price", "kind", "class", "maxSize", "leaves", "by_name", "tree")


@given(st.dictionaries(st.sampled_from(wire_keys) | texts, anything, max_size=12))
def test_whatever_an_object_holds_comes_back_from_to_dict_in_its_order(document: dict[str, Any]):
    decoded = decode("DecodedTree", document)
    assert isinstance(decoded.value, DecodedTree)
    assert json.dumps(to_dict(decoded.value)) == json.dumps(document)
    assert {issue.path[0] for issue in decoded.issues} <= set(wire_keys)
    assert to_dict(copy.deepcopy(decoded.value)) == document


def in_turns(*documents: Any) -> list[Validated]:
    """Decode lists of trees at the same time, each item in a turn of its own."""

    async def decoded() -> list[Validated]:
        return await asyncio.gather(*[decode_in_turns("list[DecodedTree]", document) for document in documents])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(turns, "MANY", 1)
        patch.setattr(turns, "TURN", 0)
        return asyncio.run(decoded())


@given(st.lists(trees(trees(st.none()))), st.lists(trees(st.none())))
def test_what_fits_comes_to_the_same_in_turns(one: Any, other: Any):
    assert in_turns(one, other) == [decode("list[DecodedTree]", one), decode("list[DecodedTree]", other)]


broken = trees(anything).flatmap(
    lambda tree: st.dictionaries(st.sampled_from(wire_keys), anything | st.lists(leaves | anything)).map(
        lambda changes: {**tree, **changes}
    )
)


@given(st.lists(broken | anything), st.lists(broken | trees(st.none())))
def test_what_does_not_fit_comes_to_the_same_in_turns_its_issues_in_the_same_order(one: Any, other: Any):
    assert in_turns(one, other, "text") == [decode("list[DecodedTree]", each) for each in (one, other, "text")]


def test_a_variant_is_chosen_by_the_whole_of_it_in_turns_too():
    annotation = "dict[str, list[int]] | dict[str, list[str]]"
    document = {"a": [1] * 20, "b": ["x"] * 20}
    for each in (document, {"a": ["x"] * 20}):

        async def decoded(content: Any = each) -> Validated:
            return await decode_in_turns(annotation, content)

        assert asyncio.run(decoded()) == decode(annotation, each)


def test_a_changed_value_is_what_to_dict_gives():
    tree = decode("DecodedTree", {**LEAST, "price": None, "count": 1}).value
    tree.price, tree.count = 2.5, None
    assert to_dict([tree, {"tree": tree}]) == [{**LEAST, "price": 2.5}, {"tree": {**LEAST, "price": 2.5}}]


@pytest.fixture
def _hasty() -> Iterator[None]:
    """Make threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("_hasty")
def test_every_thread_finds_the_misfits_of_its_own_document():
    start = threading.Barrier(32)

    def decoded(number: int) -> Validated:
        start.wait(10)
        trees = [{**LEAST, f"x-{number}": 1, "leaves": [LEAF] * number + [number]} for _ in range(20)]
        return decode("list[DecodedTree]", trees)

    with ThreadPoolExecutor(32) as pool:
        for number, each in enumerate(pool.map(decoded, range(32))):
            assert [issue.path for issue in each.issues] == [(index, "leaves", number) for index in range(20)]
            assert all(extra(tree).keys() == {f"x-{number}", "leaves"} for tree in each.value)


def test_documents_key_goes_by_the_name_on_the_wire():
    assert documents_key("DecodedTree", "class")
    assert not documents_key("DecodedTree", "class_")
    assert not documents_key("list[DecodedTree]", "name")


def test_prepare_reaches_the_models_within_models(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(vars(models), "DecodedBroken", DecodedBroken)
    with pytest.raises(AttributeError, match="DecodedMissing"):
        prepare("dict[str, list[DecodedBroken]] | None")
    assert decode("DecodedBroken", {}).issues == ()  # while a decoding loads none before it has a value of it
