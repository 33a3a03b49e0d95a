"""Tool calls put together from deltas, in all the ways in which providers cut them."""

import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._stream import tool_call_deltas
from openrouter_core._stream.tool_call_deltas import ToolCalls


def call(index: Any = None, name: Any = None, arguments: Any = None, **fields: Any) -> dict[str, Any]:
    function = {key: value for key, value in {"name": name, "arguments": arguments}.items() if value is not None}
    return {**({} if index is None else {"index": index}), **({"function": function} if function else {}), **fields}


def document(*deltas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    calls = ToolCalls()
    for parts in deltas:
        calls.add(parts)
    return calls.document()


def said(*deltas: list[dict[str, Any]]) -> list[Any]:
    return [(each.get("id"), each["function"].get("name"), each["function"]["arguments"]) for each in document(*deltas)]


@pytest.mark.parametrize(
    ("deltas", "expected"),
    [
        pytest.param(
            [[call(0, "add", "", id="a", type="function")], [call(0, None, '{"x"')], [call(0, None, ":1}")]],
            [("a", "add", '{"x":1}')],
            id="arguments in pieces",
        ),
        pytest.param(
            [[call(3, "b", "3", id="b")], [call(0, "a", "1", id="a"), call(3, None, "4")]],
            [("a", "a", "1"), ("b", "b", "34")],
            id="gaps, and out of order",
        ),
        pytest.param(
            [[call(0, "add", "1", id="a")], [call(0, "add", "2", id="a")]],
            [("a", "add", "12")],
            id="name and id in each piece",
        ),
        pytest.param(
            [[call(0, "add", "1", id="a")], [call(0, "add", "2", id="b")], [call(0, None, "3")]],
            [("a", "add", "1"), ("b", "add", "23")],
            id="all numbered 0",
        ),
        pytest.param(
            [
                [call(None, "add", "1", id="a")],
                [call(None, None, "2")],
                [call(None, "sub", "3", id="b")],
                [call(None, "", "4", id="a")],
            ],
            [("a", "add", "124"), ("b", "sub", "3")],
            id="by id only",
        ),
        pytest.param([[call(0, "add")], [call(0, None, "1", id="a")]], [("a", "add", "1")], id="id after the name"),
        pytest.param([[call(0, "add", id="a")]], [("a", "add", "")], id="no arguments"),
        pytest.param([[{"index": 0, "id": "a", "function": {"name": "f", "arguments": None}}]], [("a", "f", "")], id="null"),
        pytest.param(
            [[call(0, "f", "", id="a"), call(0, None, '{"a"')], [call(0, None, ":1}")]],
            [("a", "f", '{"a":1}')],
            id="one index twice in a chunk",
        ),
        pytest.param(
            [[call(0, "f", '{"a":1}', id="a")], [call(0, "g", "", id="b")], [call(1, None, '{"b"')], [call(1, None, ":2}")]],
            [("a", "f", '{"a":1}'), ("b", "g", '{"b":2}')],
            id="head and arguments under different indices",
        ),
        pytest.param(
            [
                [call(0, "f", '{"a":1}', id="a")],
                [call(0, "g", "", id="b")],
                [call(1, None, '{"b":2}')],
                [call(0, "h", "", id="c")],
                [call(1, None, '{"c":3}')],
            ],
            [("a", "f", '{"a":1}'), ("b", "g", '{"b":2}'), ("c", "h", '{"c":3}')],
            id="arguments under the index of a call that is whole",
        ),
        pytest.param(
            [[call(0, "f", '{"a"', id="a")], [call(1, None, ":1}", id="a")]],
            [("a", "f", '{"a":1}')],
            id="a known id under another index",
        ),
        pytest.param(
            [[call(0, "f", '{"a"', id="a")], [call(0, None, ":1}", id="x1")], [call(0, None, " ", id="x2")]],
            [("a", "f", '{"a":1}')],
            id="a new id in each piece",
        ),
        pytest.param(
            [[call(0, "f", '{"a":1}', id="a")], [call(0, id="b")], [call(0, "g", "{}")]],
            [("a", "f", '{"a":1}'), ("b", "g", "{}")],
            id="the id before its name, all numbered 0",
        ),
        pytest.param(
            [[call(0, "f", '{"a":1}', id="f")], [call(1, "f", '{"a":2}', id="f")]],
            [("f", "f", '{"a":1}'), ("f", "f", '{"a":2}')],
            id="one id for two whole calls",
        ),
        pytest.param(
            [
                [call(0, "f", '{"a"', id="f")],
                [call(1, "f", "", id="f")],
                [call(1, None, "{}", id="f")],
                [call(0, None, ":1}", id="f")],
            ],
            [("f", "f", '{"a":1}'), ("f", "f", "{}")],
            id="one id for two calls in pieces",
        ),
        pytest.param(
            [[call(0, "f", '{"a":1}')], [call(0, "g", '{"b":2}')], [call(0, "g", '{"b":3}')]],
            [(None, "f", '{"a":1}'), (None, "g", '{"b":2}'), (None, "g", '{"b":3}')],
            id="no ids, all numbered 0",
        ),
        pytest.param(
            [[call(0, "f", '{"a"', id="a")], [call(0, "f", ":1}")], [call(0, "f", "")]],
            [("a", "f", '{"a":1}')],
            id="the name in each piece",
        ),
        pytest.param(
            [[call(0, "f", '{"a":', id="a")], [call(0, None, "1}")], [call(0, "f", '{"a":1}', id="a")]],
            [("a", "f", '{"a":1}')],
            id="told again as a whole",
        ),
        pytest.param(
            [[call("0", "f", "{", id="a"), call("1", "g", "{", id="b")], [call(0.0, None, "}"), call(1.0, None, " }")]],
            [("a", "f", "{}"), ("b", "g", "{ }")],
            id="the index as text or float",
        ),
        pytest.param(
            [[call(0, "f", "{}", id="a")], [call(1, "", "")], [call(2, type="function")], [call(3, None, "", id="b")]],
            [("a", "f", "{}")],
            id="nothing is no call",
        ),
        pytest.param([[call(0, "f", {"a": "ü"}, id="a")]], [("a", "f", '{"a": "ü"}')], id="arguments that are an object"),
        pytest.param(
            [[call(0, "f", "{", id="a"), call(1)], [call(1, "f", "{}")], [call(0, None, "}")]],
            [("a", "f", "{}"), (None, "f", "{}")],
            id="nothing says nothing of an index",
        ),
        pytest.param(
            [[call(0, "f", '{"a": "}"', id="a")], [call(9, None, ', "b": "\\"}"}')]],
            [("a", "f", '{"a": "}", "b": "\\"}"}')],
            id="braces in texts",
        ),
    ],
)
def test_tool_calls_are_merged(deltas: list[Any], expected: list[Any]):
    assert said(*deltas) == expected
    assert all(set(each) <= {"id", "type", "function"} and each["type"] == "function" for each in document(*deltas))


@pytest.mark.parametrize("name", ["", "null", None])
@pytest.mark.parametrize("identifier", ["", "null", None])
def test_what_stands_for_no_id_and_no_name_continues_a_call(name: Any, identifier: Any):
    piece = {"index": 0, "id": identifier, "type": "", "function": {"name": name, "arguments": ":1}"}}
    assert said([call(0, "f", '{"a"', id="a", type="function")], [piece]) == [("a", "f", '{"a":1}')]


@pytest.mark.parametrize("kind", ["", None])
def test_an_empty_type_overrides_nothing_and_is_a_function(kind: Any):
    [found] = document([call(0, "f", "{", id="a", type="custom")], [call(0, None, "}", type=kind)])
    assert found["type"] == "custom"
    [found] = document([call(0, "f", "{}", id="a", type=kind)])
    assert found["type"] == "function"


def test_keys_of_a_call_stand_in_their_order():
    [found] = document([{"index": 0, **call(None, "f", "{}", id="a", type="function")}])
    assert list(found) == ["id", "type", "function"]


def test_unknown_fields_of_a_tool_call_are_kept():
    [found] = document([call(0, "f", "", id="a", extra_content={"signature": "s"})])
    assert found["extra_content"] == {"signature": "s"}


def test_halves_of_a_character_in_two_pieces_are_one_again():
    assert said([call(0, "f", '{"a":"\ud83d', id="a")], [call(0, None, '\ude00"}')]) == [("a", "f", '{"a":"\U0001f600"}')]


def test_20_000_deltas_that_say_nothing_of_their_call_are_put_together_in_linear_time(monkeypatch: pytest.MonkeyPatch):
    looks = 0

    def is_whole(call: Any) -> bool:
        nonlocal looks
        looks += 1
        return bool(real(call))

    real = tool_call_deltas._ToolCall.is_whole.fget  # noqa: SLF001 - what it looks at
    monkeypatch.setattr(tool_call_deltas._ToolCall, "is_whole", property(is_whole))  # noqa: SLF001 - what it looks at
    assert len(document(*([call(index, None, "{}")] for index in range(100_000)))) == 100_000
    assert looks < 100_000


JSON = st.dictionaries(
    st.text(max_size=3), st.text('a"{}[]\\ü', max_size=6) | st.integers() | st.lists(st.integers(), max_size=2), max_size=3
)
NAMES = st.sampled_from(["f", "g", "get_weather"])
CALLS = st.lists(st.tuples(NAMES, JSON.map(json.dumps)), min_size=1, max_size=4)
NOTHING = st.sampled_from([None, "", "null"])


def cut(data: st.DataObject, text: str) -> list[str]:
    """Return the text in pieces, some of them perhaps empty."""
    places = [0, *sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=4))), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(places)]


HABITS = [
    "plain",
    "all are 0",
    "no index",
    "no ids",
    "arguments elsewhere",
    "index moves on",
    "ids in each",
    "all in each",
    "new ids",
]


def heads_and_pieces(habit: str, number: int, name: str, nothing: Any, pieces: list[str]) -> list[dict[str, Any]]:
    """Return the deltas of one call as a provider of that habit would cut it."""
    index: Any = {"all are 0": 0, "no index": None, "arguments elsewhere": 0, "index moves on": number * 10}.get(habit, number)
    own = {} if habit == "no ids" else {"id": f"id-{number}"}
    then: dict[str, Any] = {"id": nothing}
    again: Any = nothing
    if habit in {"ids in each", "all in each"}:
        then, again = own, name if habit == "all in each" else nothing
    deltas = [call(index, name, pieces[0], type="function", **own)]
    for place, piece in enumerate(pieces[1:]):
        if habit == "new ids":
            then = {"id": f"id-{number}-{place}"}
        there = number if habit == "arguments elsewhere" else index
        if habit == "index moves on":
            then, there = own, number * 10 + place % 3
        deltas.append(call(there, again, piece, **then))
    return deltas


@given(habit=st.sampled_from(HABITS), calls=CALLS, nothing=NOTHING, data=st.data())
def test_however_calls_are_cut_into_deltas_they_come_back(habit: str, calls: list[Any], nothing: Any, data: st.DataObject):
    deltas: list[dict[str, Any]] = []
    for number, (name, arguments) in enumerate(calls):
        pieces = cut(data, arguments)
        if habit == "arguments elsewhere":
            pieces = ["", arguments] if not pieces[0] else [arguments]
        deltas += heads_and_pieces(habit, number, name, nothing, pieces)
    chunks: list[list[dict[str, Any]]] = []
    while deltas:  # several of them may come in one chunk
        size = data.draw(st.integers(1, len(deltas)))
        chunks.append(deltas[:size])
        del deltas[:size]
    assert [(name, arguments) for _, name, arguments in said(*chunks)] == calls


@given(calls=CALLS, nothing=NOTHING, data=st.data())
def test_calls_that_come_side_by_side_come_back(calls: list[Any], nothing: Any, data: st.DataObject):
    """In parallel: each has its index, pieces come in any order, heads first."""
    heads = [call(number, name, "", id=f"id-{number}") for number, (name, _) in enumerate(calls)]
    waiting = {number: cut(data, arguments) for number, (_, arguments) in enumerate(calls)}
    deltas = list(heads)
    while waiting:
        number = data.draw(st.sampled_from(sorted(waiting)))
        deltas.append(call(number, nothing, waiting[number].pop(0), id=nothing))
        if not waiting[number]:
            del waiting[number]
    assert [(name, arguments) for _, name, arguments in said(*([each] for each in deltas))] == calls


VALUES = st.sampled_from([None, "", "a", "null", 0, 1, "1", 1.0, float("inf"), True, "{", "}", "{}", [], {}, ["f"], {"name": 5}])
PARTS = st.fixed_dictionaries(
    {},
    optional={
        "index": VALUES,
        "id": VALUES,
        "type": VALUES,
        "function": VALUES | st.fixed_dictionaries({}, optional={"name": VALUES, "arguments": VALUES}),
    },
)


@given(st.lists(st.lists(PARTS, max_size=3), max_size=6))
def test_no_delta_is_too_strange(deltas: list[Any]):
    json.dumps(document(*deltas))
