"""JSON in pieces: cut anywhere, the value grows up to the whole one; what is not JSON is noticed; the time is linear."""

import json
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from openrouter_kit.partial_json import PartialJSON

DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


def pieces_of(text: str, data: st.DataObject) -> list[str]:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=9)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def is_beginning(part: Any, whole: Any) -> bool:
    """Return whether a value may become another one by more text."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and is_beginning(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and all(map(is_beginning, part, whole))
    if isinstance(part, str) and isinstance(whole, str):
        return whole.startswith(part)
    return bool(part == whole)


@given(st.dictionaries(st.text(), DOCUMENTS) | st.lists(DOCUMENTS), st.booleans(), st.data())
def test_cut_anywhere_the_value_grows_up_to_the_whole_one(document: Any, ascii_only: bool, data: st.DataObject):
    growing = PartialJSON()
    for piece in pieces_of(json.dumps(document, ensure_ascii=ascii_only), data):
        assert not (growing.is_whole and piece)
        growing.feed(piece)
        assert growing.value is None or is_beginning(growing.value, document)
    assert (growing.value, growing.is_whole, growing.is_broken) == (document, True, False)


@given(st.text('{}[]",:\\u0aE-+. tfn1', max_size=12), st.data())
def test_it_takes_what_python_reads_and_no_more(text: str, data: st.DataObject):
    growing = PartialJSON()
    for piece in pieces_of(f"[{text}]", data):
        growing.feed(piece)
    try:
        expected = json.loads(f"[{text}]", strict=False)
    except ValueError:
        assert not growing.is_whole
    else:
        assert (growing.value, growing.is_whole) == (expected, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("{", {}),
        ('{"a', {}),
        ('{"a"', {}),
        ('{"a":', {}),
        ('{"a": "', {"a": ""}),
        ('{"a": "b\\', {"a": "b"}),
        ('{"a": "b\\ud83d', {"a": "b"}),
        ('{"a": "b\\ud83d\\ude00', {"a": "b\N{GRINNING FACE}"}),
        ('{"a": 12', {}),
        ('{"a": 12,', {"a": 12}),
        ('{"a": tru', {}),
        ('[1, {"b": [null, "c', [1, {"b": [None, "c"]}]),
    ],
)
def test_what_is_open_shows_what_it_has(text: str, value: Any):
    growing = PartialJSON()
    growing.feed(text)
    assert (growing.value, growing.is_whole, growing.is_broken) == (value, False, False)


@pytest.mark.parametrize(
    "text", ["Sure: {}", "{]", "[1,]", '{"a" 1}', "{,}", "[1 2]", '["\\x"]', "{} x", "[01]", "[" + "1" * 5001]
)
def test_what_is_not_json_is_noticed(text: str):
    growing = PartialJSON()
    growing.feed(text)
    growing.feed(" []")
    assert growing.is_broken
    assert not growing.is_whole


def test_text_around_json_is_skipped_where_that_is_asked_for():
    growing = PartialJSON(skips=True)
    for piece in ("Sure:\n``", '`json\n{"a', '": 1}\n``', "` Good luck [sic]"):
        growing.feed(piece)
    assert (growing.value, growing.is_whole) == ({"a": 1}, True)


def test_deep_nesting_needs_no_recursion():
    growing = PartialJSON()
    growing.feed("[" * 100_000 + "]" * 100_000)
    assert growing.is_whole


def copied(length: int) -> int:
    """Return how many characters are put together while a string of that length comes in pieces of four."""
    growing = PartialJSON()
    growing.feed('["')
    total = shown = 0
    for _ in range(0, length, 4):
        growing.feed("abcd")
        if len(growing.value[0]) != shown:
            shown = len(growing.value[0])
            total += shown
    return total


def test_a_long_string_is_put_together_in_linear_time():
    assert copied(200_000) < 11 * copied(20_000)
    assert copied(20_000) < 80 * 20_000
