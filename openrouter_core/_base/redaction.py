"""Redaction: what may be shown of URLs, headers, texts and exceptions. Secrets go no further than the wire.

Knows nothing of logging or errors; they ask here.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from re import Pattern
    from typing import TypeGuard

ErrorT = TypeVar("ErrorT", bound=BaseException)

REDACTED = "[redacted]"
LEAST_SECRET = 4
"""Characters of the shortest key that counts as one."""
_LONG_SECRET = 8
"""Characters from which on a key is no part of any word."""
_LIKE_A_KEY = r"sk-or-[\w-]{8}"
"""Pattern of OpenRouter's own keys: what follows this beginning is the secret."""

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "accept-encoding",
        "age",
        "cache-control",
        "cf-ray",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "http-referer",
        "retry-after",
        "retry-after-ms",
        "server",
        "transfer-encoding",
        "user-agent",
        "vary",
        "x-generation-id",
        "x-openrouter-categories",
        "x-openrouter-metadata",
        "x-openrouter-title",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
    }
)  # fmt: skip - read as words
"""Headers whose values are shown; a list of what is harmless cannot miss a new secret."""


def public_url(url: str) -> str:
    """Return the URL without user and password, even where it is not quite one."""
    if "@" not in url:
        return url
    scheme, separator, rest = url.partition("://")
    if "@" in scheme:  # there is no scheme
        scheme, separator, rest = "", "", url
    end = min((place for mark in "/?#" if (place := rest.find(mark)) >= 0), default=len(rest))
    port = rest[:end].rpartition(":")[2]
    if "@" not in rest[:end] and ":" in rest[:end] and not (port.isdecimal() or port.endswith("]")):
        end = len(rest)  # that was no host and port, but a user and a password that has such a mark
    return f"{scheme}{separator}{rest[:end].rpartition('@')[2]}{rest[end:]}"


def public_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers with every value replaced that may be a secret."""
    return {name: value if name.lower() in SHOWN_HEADERS else REDACTED for name, value in headers.items()}


def without(secret: str | None, text: str) -> str:
    """Return the text with each occurrence of the secret replaced: servers echo what they were sent.

    It is found as it is, and as JSON and URLs write the characters that a key consists of (RFC 6750, 2.1). A short one is
    replaced where it stands as a word: it may be part of one that tells something.
    """
    return _pattern(secret).sub(REDACTED, text) if shows(secret, text) else text


def shows(secret: str | None, text: str) -> TypeGuard[str]:
    """Tell whether the text may show the secret. It costs little where the text has neither that nor an escape."""
    if not secret:
        return False
    return secret in text or (("\\" in text or "%" in text) and secret in _unescaped(text))


def _unescaped(text: str) -> str:
    """Return the text with the escapes of JSON and of URLs undone, however often they were made."""
    return _escapes().sub(lambda found: chr(int(found[1] or found[2], 16)) if found.lastindex else "", text)


@cache
def _escapes() -> Pattern[str]:
    import re

    return re.compile(r"\\+(?:u([0-9a-fA-F]{4}))?|%(?:25)*([0-9a-fA-F]{2})")


def _pattern(secret: str) -> Pattern[str]:
    r"""Return the pattern of a secret of which any character may be escaped, also twice: ``/``, ``\/``, ``\u002f``, ``%2F``."""
    import re

    escaped = "".join(rf"(?:\\*+{re.escape(each)}|\\+u(?i:{ord(each):04x})|%(?:25)*(?i:{ord(each):02x}))" for each in secret)
    pattern = f"(?:{re.escape(secret)}|{escaped})"
    return re.compile(pattern if len(secret) >= _LONG_SECRET else rf"(?<![\w-]){pattern}(?![\w-])")


def cleaned(value: Any, secret: str | None) -> Any:
    """Return the JSON with the secret cut from its strings."""
    if isinstance(value, str):
        return without(secret, value)
    if isinstance(value, list):
        return [cleaned(item, secret) for item in value]
    if isinstance(value, dict):
        return {without(secret, str(key)): cleaned(item, secret) for key, item in cast("dict[str, Any]", value).items()}
    return value


def secret_of(headers: Mapping[str, str]) -> str | None:
    """Return the key that a request's headers carry; None for a stand-in such as ``x``, of which words would lose letters."""
    value = headers.get("Authorization")
    if value is None:
        value = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    key = str(value).rpartition(" ")[2]
    return key if len(key) >= LEAST_SECRET else None


def headers_without(secret: str | None, headers: Mapping[str, str]) -> Mapping[str, str]:
    """Return an answer's headers, each occurrence of the secret replaced. They stay what they are: looked up without case."""
    if not shows(secret, "\n".join((*headers.keys(), *headers.values()))):
        return headers
    from multidict import CIMultiDict

    return CIMultiDict((without(secret, name), without(secret, value)) for name, value in headers.items())


def mentions(secret: str | None, error: BaseException) -> bool:
    """Tell whether the exception, or one behind it, shows the secret."""
    return any(shows(secret, _text(link)) for link in _behind(error))


def mentions_a_key(error: BaseException) -> bool:
    """Tell whether the exception, or one behind it, shows what looks like a key: for where the key itself is not known."""
    import re

    return any(re.search(_LIKE_A_KEY, _text(link)) for link in _behind(error))


def _text(link: BaseException) -> str:
    """Return what tracebacks and reprs show of one exception; nothing of one that cannot be shown, for they cannot either."""
    try:
        return f"{link} {link!r} {getattr(link, '__notes__', '')}"
    except Exception:  # noqa: BLE001 - the user's class
        return ""


def shorn(error: ErrorT) -> ErrorT:
    """Return the exception, and those behind it, without tracebacks: their frames hold headers, and so the key."""
    for link in _behind(error):
        link.__traceback__ = None
    return error


def _behind(error: BaseException) -> Iterable[BaseException]:
    """Yield the exception, its causes, its contexts, and those that a group of them holds."""
    left, seen = [error], set[int]()
    while left:
        link = left.pop()
        if id(link) not in seen:
            seen.add(id(link))
            yield link
            left += (other for other in (link.__cause__, link.__context__) if other is not None)
            left += link.exceptions if isinstance(link, BaseExceptionGroup) else ()
