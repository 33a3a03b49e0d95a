"""Encoding: arguments to the text of a URL and of headers. Percent-encoding is RFC 3986's.

Knows nothing of operations or sessions. A value that cannot be sent is an `SDKValidationError` that names the argument.
"""

from __future__ import annotations

import re
from math import isfinite
from string import ascii_letters, digits
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from openrouter_core.errors import SDKValidationError
from openrouter_core.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_DOTS = frozenset({".", ".."})
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TOKEN = frozenset("!#$%&'*+-.^_`|~" + digits + ascii_letters)
"""Characters of a header's name (RFC 9110, 5.6.2)."""
_FRAMING = frozenset(
    {
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)  # fmt: skip - read as words
"""Headers that only the connection can set correctly: a wrong one makes the next request a part of this one, or the reverse."""


def query(pairs: Iterable[tuple[str, object]]) -> str:
    """Return ``name=value&...``; values that are lists are repeated, None and UNSET left out."""
    return "&".join(
        f"{quote(scalar('the name of a query parameter', name), safe='')}={quote(scalar(name, item), safe='')}"
        for name, value in pairs
        for item in _items(value)
        if item is not None and item is not UNSET
    )


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[object]", value) if isinstance(value, list | tuple) else (value,)


def scalar(argument: str, value: object) -> str:
    """Return the text of a string, number or boolean, as JSON would have it."""
    if isinstance(value, str):
        text = str.__str__(value)  # also for a member of an Enum of strings
    elif isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, int):
        text = int.__repr__(value)  # a member of an IntEnum has a repr of its own
    elif isinstance(value, float) and isfinite(value):
        text = float.__repr__(value)
    elif isinstance(value, float):
        message = f"{argument} must be a finite number"
        raise SDKValidationError(message, argument=argument)
    else:
        message = f"{argument} must be a string, a number or a boolean; got {type(value).__name__}"
        raise SDKValidationError(message, argument=argument)
    if not is_encodable(text):
        message = f"{argument} holds a lone surrogate, which UTF-8 cannot encode"
        raise SDKValidationError(message, argument=argument)
    return text


def is_encodable(text: str) -> bool:
    """Return whether the text has a UTF-8 form."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def segment(argument: str, value: object) -> str:
    """Return a path parameter percent-encoded as one segment, so that no value can lead to another URL."""
    text = "" if value is None or value is UNSET else scalar(argument, value)
    if not text or text in _DOTS:
        message = f"{argument} cannot be {text!r}: it is a segment of the URL's path"
        raise SDKValidationError(message, argument=argument)
    return quote(text, safe="")


def header(argument: str, value: object) -> str:
    """Return a header's value, checked: no control characters (RFC 9110, 5.5), the value itself never in the message."""
    text = scalar(argument, value)
    if _CONTROL.search(text):
        message = f"{argument} holds a line break or another control character, which a header cannot carry"
        raise SDKValidationError(message, argument=argument)
    return text


def bearer(key: object) -> str:
    """Return the value of ``Authorization`` for a key: visible ASCII only; the key itself is never in the message."""
    if not isinstance(key, str):
        message = f"the API key must be a string; got {type(key).__name__}"
        raise SDKValidationError(message, argument="api_key")
    if not key:
        message = "the API key is empty: pass api_key= or set OPENROUTER_API_KEY"
        raise SDKValidationError(message, argument="api_key")
    if not key.isascii() or not key.isprintable() or " " in key:
        message = "the API key holds a space, a line break or another character that a header cannot carry: strip it"
        raise SDKValidationError(message, argument="api_key")
    return f"Bearer {key}"


def merged(headers: Mapping[str, str], over: Mapping[str, Any], argument: str) -> dict[str, str]:
    """Return the headers with those of the caller over them, names compared without regard to case."""
    names = {str(name).lower() for name in over}
    kept = {name: value for name, value in headers.items() if name.lower() not in names}
    for name, value in over.items():
        if not _is_token(name):
            message = f"{argument} holds a name that no header can have: {name!r}"
            raise SDKValidationError(message, argument=argument)
        check_framing(name, argument)
        kept[name] = header(f"{argument}[{name!r}]", value)
    return kept


def check_framing(name: object, argument: str) -> None:
    """Raise an error for a header that decides where a message ends, or what happens to its connection."""
    if str(name).lower() in _FRAMING:
        message = f"{argument} cannot hold {name!r}: that header frames the message, which is the connection's to decide"
        raise SDKValidationError(message, argument=argument)


def _is_token(name: object) -> bool:
    return isinstance(name, str) and bool(name) and _TOKEN.issuperset(name)
