"""Server-sent events: the parser, against the rules of WHATWG HTML, 9.2."""

import re
import tracemalloc
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core._response.parsing import parse
from openrouter_core._stream.sse import EventParser, ServerSentEvent
from openrouter_core.errors import UnexpectedClientError


def parsed(*chunks: bytes) -> list[ServerSentEvent]:
    parser = EventParser()
    return [event for chunk in chunks for event in parser.feed(chunk)]


def by_the_book(stream: bytes) -> list[ServerSentEvent]:
    """Parse a whole stream the slow way, as the standard says it."""
    lines = re.split(rb"\r\n|\n|\r", stream.removeprefix(b"\xef\xbb\xbf"))
    events, data, kind = [], b"", b""
    for line in lines[:-1]:
        if line == b"":
            if data[:-1].strip():
                events.append((data[:-1], kind.decode("utf-8", "replace")))
            data, kind = b"", b""
            continue
        name, _, value = line.partition(b":")
        value = value[1:] if value.startswith(b" ") else value
        if name == b"data":
            data += value + b"\n"
        elif name == b"event":
            kind = value
    return events


LINES = st.sampled_from(
    [
        *(
            b"data: one",
            b"data:two",
            b"data",
            b"data:",
            b"data:  three",
            "data: gänzlich ∆".encode(),
            b"data: \xff",
            b"data: a:b",
        ),
        *(b": comment", b":", b"event: kind", b"event", b"id: 1", b"retry: 5", b"dat", b"\xef\xbb\xbfdata: late"),
        *(b"", b"", b"", b""),
    ]
)
ENDS = st.sampled_from([b"\n", b"\r", b"\r\n"])
STREAMS = st.lists(st.tuples(LINES, ENDS)).map(lambda lines: b"".join(line + end for line, end in lines))


@given(bom=st.booleans(), stream=STREAMS | st.binary(max_size=60), cuts=st.lists(st.integers(0, 300)))
def test_any_cut_of_any_stream_gives_the_same_events(bom: bool, stream: bytes, cuts: list[int]):
    stream = b"\xef\xbb\xbf" * bom + stream
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    chunks = [stream[start:end] for start, end in pairwise(places)]
    expected = by_the_book(stream)
    assert parsed(*chunks) == expected
    assert parsed(*(stream[index : index + 1] for index in range(len(stream)))) == expected


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_an_event_is_its_data_and_its_kind(end: str):
    stream = end.join(["event: ping", "data: {}", "", "data: 1", "data: 2", "", ""]).encode()
    assert parsed(stream) == [(b"{}", "ping"), (b"1\n2", "")]


def test_comments_and_empty_data_are_no_events():
    assert parsed(b": OPENROUTER PROCESSING\n\n:\n\ndata:\n\ndata: \n\ndata\n\nevent: ping\n\nid: 1\n\n") == []


def test_the_kind_of_an_event_is_not_that_of_the_next():
    assert parsed(b"event: a\n\ndata: 1\n\n") == [(b"1", "")]


def test_a_byte_order_mark_counts_at_the_start_only():
    assert parsed(b"\xef\xbb\xbfdata: 1\n\n\xef\xbb\xbfdata: 2\n\ndata: 3\n\n") == [(b"1", ""), (b"3", "")]


def test_a_character_cut_in_half_is_whole_again():
    data = "data: é😀\n\n".encode()
    for cut in range(len(data)):
        assert parsed(data[:cut], data[cut:]) == [("é😀".encode(), "")]


@pytest.mark.parametrize("tail", [b"data: 1", b"data: 1\n", b"data: 1\r", b"data: 1\r\n"])
def test_an_event_without_its_blank_line_comes_at_the_end(tail: bytes):
    parser = EventParser()
    assert list(parser.feed(tail)) == []
    assert list(parser.close()) == [(b"1", "")]
    assert list(parser.close()) == []


@pytest.mark.parametrize("tail", [b"", b": comment", b"event: ping", b"data:", b"data: 1\n\n"])
def test_where_nothing_was_begun_nothing_comes_at_the_end(tail: bytes):
    parser = EventParser()
    list(parser.feed(tail))
    assert list(parser.close()) == []


def test_a_line_of_32_mb_in_pieces_is_copied_a_few_times_only():
    piece = b"x" * (1 << 16)
    parser = EventParser()
    tracemalloc.start()
    try:
        parser.feed(b"data: ")
        for _ in range(512):
            parser.feed(piece)
        held, _ = tracemalloc.get_traced_memory()
        [(data, _)] = parser.feed(b"\n\n")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(data) == 32 << 20
    assert held < 1 << 20  # the pieces themselves
    assert peak < 4 * len(data)


EVENT = b"data: " + b"x" * 1000 + b"\n\n"


@pytest.mark.parametrize("size", [1, 100, 5000])
@pytest.mark.parametrize(
    "large",
    [
        b"data: " + b"x" * 2000,
        b"data: " + b"x" * 2000 + b"\n\n",
        b"data: x\n" * 300 + b"\n",
        b"data\n" * 500 + b"\n",
        b": " + b"x" * 2000,
        b'{"error":\n' * 200,
    ],
    ids=["a line without end", "a line", "many lines", "lines without a value", "a comment", "no fields"],
)
def test_an_event_beyond_the_limit_is_an_error_that_names_it(large: bytes, size: int):
    stream = EVENT * 3 + large
    events: list[ServerSentEvent] = []
    with pytest.raises(UnexpectedClientError, match="larger than the limit of 1500 bytes"):
        feed(EventParser(limit=1500), (stream[start : start + size] for start in range(0, len(stream), size)), events)
    assert len(events) == 3


def feed(parser: EventParser, chunks: Iterable[bytes], events: list[ServerSentEvent]) -> None:
    for chunk in chunks:
        events.extend(parser.feed(chunk))


@given(cuts=st.lists(st.integers(0, 5000)))
def test_events_within_the_limit_pass_however_many_they_are_and_however_they_are_cut(cuts: list[int]):
    stream = (EVENT + b": comment\n\n" + b"event: x\nid: 1\n") * 4
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    parser = EventParser(limit=1006)
    assert sum(len(list(parser.feed(stream[start:end]))) for start, end in pairwise(places)) == 4


def test_what_never_ends_is_given_up_before_it_fills_the_memory():
    parser, piece = EventParser(limit=1 << 20), b"x" * (1 << 16)
    tracemalloc.start()
    try:
        parser.feed(b"data: ")
        with pytest.raises(UnexpectedClientError):
            feed(parser, (piece[:-1] + b"y" for _ in range(1 << 10)), [])
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2 << 20
    assert held < 1 << 18


@pytest.mark.parametrize(
    "body", [b'{"a": 1}', b' \n{"a":\n\n1}\n', b': wait\n\n\xef\xbb\xbf{"a": 1}', b'id: 1\nretry: 2\n{"a": 1}']
)
def test_what_is_no_event_is_left_at_the_end(body: bytes):
    parser = EventParser()
    assert [*parser.feed(body), *parser.close()] == []
    assert parse(parser.rest()) == {"a": 1}


def test_what_is_no_event_counts_after_the_last_event_only():
    parser = EventParser()
    assert list(parser.feed(b"a\n" + EVENT + b"b\nc")) == [(b"x" * 1000, "")]
    list(parser.close())
    assert parser.rest() == b"b\nc\n"


def test_the_parser_keeps_nothing_of_the_events_it_gave():
    parser = EventParser()
    list(parser.feed(b"data: 1\n\n"))
    tracemalloc.start()
    try:
        for _ in range(10_000):
            list(parser.feed(b"data: " + b"x" * 100 + b"\n\n"))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 10_000
