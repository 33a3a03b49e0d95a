"""Redaction: what may be shown of URLs, headers and exceptions if the key is not known (`redactor` cuts one that is).

Knows nothing of logging or errors, which ask here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ErrorT = TypeVar("ErrorT", bound=BaseException)

REDACTED = "[redacted]"
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


def mentions_a_key(error: BaseException) -> bool:
    """Return whether the exception, or one behind it, shows something that looks like a key."""
    import re

    return any(re.search(_LIKE_A_KEY, words_of(link)) for link in behind(error))


def words_of(link: BaseException) -> str:
    """Return what tracebacks and reprs show of one exception; nothing if its own methods fail, because theirs do as well."""
    try:
        return f"{link} {link!r} {getattr(link, '__notes__', '')}"
    except Exception:  # noqa: BLE001 - the user's class
        return ""


def shorn(error: ErrorT) -> ErrorT:
    """Return the exception, and those behind it, without tracebacks: their frames hold headers, and so the key."""
    for link in behind(error):
        link.__traceback__ = None
    return error


def behind(error: BaseException) -> Iterable[BaseException]:
    """Yield the exception, its causes, its contexts, and those that a group of them holds."""
    left, seen = [error], set[int]()
    while left:
        link = left.pop()
        if id(link) not in seen:
            seen.add(id(link))
            yield link
            left += (other for other in (link.__cause__, link.__context__) if other is not None)
            left += link.exceptions if isinstance(link, BaseExceptionGroup) else ()
