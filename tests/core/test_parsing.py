"""Parsing: orjson and json read the same, whatever the bytes."""

import builtins
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter_core.parsing import NotJSON, by_json, fastest, parse, parse_text, parsed

by_orjson = fastest()


@pytest.fixture(params=["json", "orjson"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Read with orjson, and as where it is not installed."""
    imported = builtins.__import__

    def without_orjson(name: str, *arguments: Any) -> Any:
        if name == "orjson":
            raise ImportError
        return imported(name, *arguments)

    if request.param == "orjson":
        pytest.importorskip("orjson")  # not yet there for each new Python
    else:
        monkeypatch.setattr(builtins, "__import__", without_orjson)
    fastest.cache_clear()
    fastest()
    yield
    fastest.cache_clear()


def outcome(function: Callable[[bytes], Any], data: bytes) -> str:
    """Return what becomes of the bytes; its repr tells 1 from 1.0 and True, and shows the order of keys."""
    try:
        return repr(function(data))
    except ValueError:
        return "no JSON"


def test_orjson_is_used_where_it_is_installed_and_json_where_it_is_not(request: pytest.FixtureRequest):
    assert (fastest() is by_json) == ("[json]" in request.node.name)


documents = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**70), 2**70)
    | st.sampled_from([2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 10**19, 10**400])
    | st.floats()
    | st.text()
    | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(documents, st.booleans(), st.sampled_from([None, 1]))
def test_both_read_any_document_the_same(document: Any, ascii_only: bool, indent: int | None):
    data = json.dumps(document, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "surrogatepass")
    expected = outcome(by_json, data)
    assert outcome(by_orjson, data) == expected
    if expected == "no JSON":
        assert not ascii_only or "NaN" in data.decode() or "Infinity" in data.decode()
    else:
        assert expected == repr(document)


@given(documents, st.data())
def test_both_read_documents_with_a_few_bytes_changed_the_same(document: Any, data: st.DataObject):
    content = bytearray(json.dumps(document, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(content)))
        content[place : place + data.draw(st.integers(0, 2))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"1", b"-", b"0", b".", b"e9", b"[", b"}", b",", b'"', b"\\u", b" ", b"\0"])
        )
    assert outcome(by_orjson, bytes(content)) == outcome(by_json, bytes(content))


@given(st.from_regex(rb"[ \t\r\n]?[-+]?[0-9]{0,25}(\.[0-9]{0,25})?([eE][-+]?[0-9]{0,4})?[ \t\r\n\0\f]?", fullmatch=True))
@example(b"-0")
@example(b"18446744073709551615")
@example(b"18446744073709551616")
@example(b"-9223372036854775809")
@example(b"0" * 20)
@example(b"1" * 5000)
@example(b"1e400")
@example(b"-1e-400")
@example(b"0e99999999999999999999")
def test_both_read_any_number_the_same(number: bytes):
    for data in (number, b"[0.5," + number + b"]", b'{"a":' + number + b',"b":[]}', b'{"a":"bc",\n"d": ' + number + b"\n}"):
        assert outcome(by_orjson, data) == outcome(by_json, data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a": 1, "b": 2, "a": 3}', {"a": 3, "b": 2}),
        (rb'"\ud800"', "\ud800"),
        (rb'"\ud83d\ude00\u0000\/"', "😀\0/"),
        (b" \r\n\t[1] ", [1]),
        (b'{"seed": 123456789012345678901}', {"seed": 123456789012345678901}),
        (b"1e400", math.inf),
        (b'{"a": [-Infinity, Infinity]}', {"a": [-math.inf, math.inf]}),
        (b"[" * 500 + b"]" * 500, None),
    ],
)
def test_what_is_json_is_read_as_json_reads_it(data: bytes, expected: Any):
    document = parse(data)
    assert expected is None or document == expected
    assert document == json.loads(data)
    assert parse_text(data.decode()) == document


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"1 2",
        b"[1,]",
        b"{'a': 1}",
        b'"\x01"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b"01",
        b".5",
        b"\x0c1",
    ],
)
def test_what_is_no_json_is_a_value_error_and_as_an_event_text(data: bytes):
    with pytest.raises(ValueError):  # noqa: PT011 - which one is the parser's affair
        parse(data)
    assert isinstance(parsed(data), NotJSON)


def test_nan_as_python_and_javascript_write_it_is_read():
    assert math.isnan(parse(b"NaN"))


def test_what_nests_too_deep_is_no_json():
    data = b"[" * 100_000 + b"]" * 100_000
    with pytest.raises((ValueError, RecursionError)):
        parse(data)
    assert isinstance(parsed(data), NotJSON)


def test_comments_white_space_and_a_mark_before_the_json_are_skipped():
    data = b"\n: wait\n\n :x\n\xef\xbb\xbf {}\n"
    assert parse(data) == parsed(data) == {}
