"""Parsing: JSON out of bytes; by orjson where that is installed, else by ``json``, with the same result.

orjson takes less than json does, and takes one thing otherwise: an integer beyond 64 bits becomes a float. What it refuses (a
lone surrogate, a number beyond floats, NaN and the infinities as Python and JavaScript write them, deep nesting), and what may
hold such an integer, json reads. How deep JSON may nest is
no promise of either: json's limit depends on the version of Python and on what is on the stack, orjson's is 1,024.
"""

from __future__ import annotations

import codecs
import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

JSON_SPACE = b" \t\r\n"
_DIGITS = bytes(ord("0") if byte in b"-0123456789" else ord(" ") for byte in range(256))
_STRIDE, _SAMPLES = 5, b"0000"
"""An integer beyond 64 bits has 20 digits or more, its sign counted: then four of every fifth byte in a row are digits."""


_decoder = json.JSONDecoder()
parse_text: Callable[[str], Any] = _decoder.decode
"""Returns the JSON of a text. Raises ValueError or RecursionError for anything else."""


def by_json(data: bytes) -> Any:
    """Return the JSON, read by ``json``. Raises ValueError or RecursionError."""
    text = data.strip(JSON_SPACE).decode()
    document, end = _decoder.raw_decode(text)
    if end < len(text):
        raise ValueError("something follows the JSON")
    return document


@cache
def fastest() -> Callable[[bytes], Any]:
    """Return the function that reads JSON, the same for the whole process."""
    try:
        from orjson import loads
    except ImportError:
        return by_json

    def by_orjson(data: bytes) -> Any:
        if _SAMPLES in data[::_STRIDE].translate(_DIGITS):
            return by_json(data)
        try:
            return loads(data)
        except ValueError:
            return by_json(data)

    return by_orjson


def parse(body: bytes) -> Any:
    """Return the JSON of a body. Raises ValueError or RecursionError for anything else.

    White space and comment lines before it are skipped: the server sends them to keep a slow connection alive.
    """
    body = body.lstrip(JSON_SPACE)
    while body.startswith(b":"):
        body = body.partition(b"\n")[2].lstrip(JSON_SPACE)
    return fastest()(body.removeprefix(codecs.BOM_UTF8))


class NotJSON(str):
    """The data of an event that is not JSON, as text."""

    __slots__ = ()


def parsed(data: bytes) -> Any:
    """Return the JSON of an event's data, or `NotJSON`."""
    try:
        return fastest()(data)
    except (ValueError, RecursionError):
        pass  # a comment or a mark of the byte order before it may be all that is wrong
    try:
        return parse(data)
    except (ValueError, RecursionError):
        return NotJSON(data.decode("utf-8", "replace"))
