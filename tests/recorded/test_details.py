"""Details: whatever is missing from a recorded answer or is of another kind, apart from its spine, leaves it Ok."""

from __future__ import annotations

import copy
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Meta, Ok, to_dict
from openrouter_core._base.redactor import NO_KEY
from openrouter_core._codec.decoding import decode
from openrouter_core._response.parsing import parse
from openrouter_core._response.reading import Reading
from openrouter_core._response.validation import judged
from openrouter_core._stream.event_values import reader
from tests.recorded.support import exchanges, operation_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.operation import Operation

META = Meta(status_code=200)
MISSING = object()
KINDS = st.sampled_from([MISSING, None, 5, 1.5, True, "x", [], [1], {}, {"a": 1}])
Path = tuple[str | int, ...]


@cache
def answers() -> list[tuple[Operation, Any]]:
    """Return the operation and the JSON of each recorded answer that is one."""
    whole = [each for each in exchanges() if each.status == 200 and not each.stream and each.body.lstrip().startswith(b"{")]
    documents = [(operation_of(each), parse(each.body)) for each in whole]
    return [(operation, document) for operation, document in documents if not document.get("error")]


@cache
def events() -> list[tuple[Operation, Any]]:
    """Return the operation and the JSON of some events of each recorded stream."""
    found: list[tuple[Operation, Any]] = []
    for each in exchanges():
        lines = [line[6:] for line in each.body.splitlines() if line.startswith(b"data: {")] if each.stream else []
        documents = [json.loads(line) for line in (*lines[:2], *lines[-2:])]
        found += [(operation_of(each), document) for document in documents if "error" not in document]
    return found


def reading(operation: Operation) -> Reading:
    return Reading(operation, META, validation="lenient", redactor=NO_KEY, now=0.0)


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Yield the path of each part of a document; of a list's items, the first two."""
    parts: Any = value.items() if isinstance(value, dict) else enumerate(value[:2]) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*path, key)
        yield from places(part, (*path, key))


def changed(document: Any, path: Path, value: object) -> Any:
    """Return the document with another value at the end of a path, or without what is there."""
    document = copy.deepcopy(document)
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    if value is MISSING:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return document


def touches(spine: tuple[str, ...], path: Path) -> bool:
    """Return whether a path ends at a part of the spine, or at an item of a list of it."""
    place = ".".join("*" if isinstance(key, int) else key for key in path)
    return any(part == place or part == place.removesuffix(".*") or part.startswith(f"{place}.") for part in spine)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_an_answer_that_is_changed_beside_its_spine_is_ok_and_comes_back_exactly(data: st.DataObject):
    operation, document = data.draw(st.sampled_from(answers()))
    path = data.draw(st.sampled_from([each for each in places(document) if not touches(operation.spine, each)]))
    document = changed(document, path, data.draw(KINDS))
    found = decode(operation.returned(200), document)
    result = judged("it", operation.returned(200), document, found, reading(operation), spine=operation.spine)
    assert isinstance(result, Ok)
    assert json.dumps(to_dict(result.value)) == json.dumps(document)


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_an_answer_whose_spine_is_broken_is_an_err(data: st.DataObject):
    operation, document = data.draw(st.sampled_from(answers()))
    part = data.draw(st.sampled_from([each for each in places(document) if is_part(operation.spine, each)]))
    document = changed(document, part, data.draw(st.sampled_from([MISSING, None, 5, True])))
    found = decode(operation.returned(200), document)
    result = judged("it", operation.returned(200), document, found, reading(operation), spine=operation.spine)
    assert isinstance(result, Err)
    assert (result.error.raw, bool(result.error.issues)) == (document, True)


def is_part(spine: tuple[str, ...], path: Path) -> bool:
    return ".".join("*" if isinstance(key, int) else key for key in path) in spine


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_an_event_that_is_changed_anywhere_is_ok_and_comes_back_exactly(data: st.DataObject):
    operation, document = data.draw(st.sampled_from(events()))
    document = changed(document, data.draw(st.sampled_from(list(places(document)))), data.draw(KINDS))
    result = reader(reading(operation))(document)
    assert isinstance(result, Ok)
    assert json.dumps(to_dict(result.value)) == json.dumps(document)
