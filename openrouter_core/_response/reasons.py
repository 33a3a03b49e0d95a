"""Reasons: the words of an error that tell a person what went wrong, wherever in it they stand.

What providers answer comes as JSON of many makes, as JSON within a text, as HTML, or as plain words.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from openrouter_core._base.status_words import status_phrase
from openrouter_core._response.parsing import parse_text

if TYPE_CHECKING:
    from collections.abc import Iterable

DEPTH = 8
"""Levels at which words are looked for. A server that wants its error read does not nest it deeper."""
_MOST = 5
"""Of a list of errors, how many are told."""
_NAMES = ("message", "error_description", "error_message", "msg", "detail", "details", "error", "errors", "title", "reason")
"""Keys that words stand under, the most telling first; their case does not matter."""
_FILLERS = frozenset(
    {
        "a",
        "an",
        "code",
        "error",
        "errors",
        "failed",
        "from",
        "http",
        "null",
        "none",
        "occurred",
        "provider",
        "request",
        "response",
        "returned",
        "something",
        "status",
        "the",
        "undefined",
        "unexpected",
        "unknown",
        "upstream",
        "went",
        "with",
        "wrong",
    }
)  # fmt: skip - read as words
"""Words of which a message may be made that says nothing: "Provider returned error", "Request failed with status code 502"."""
_FROM = "upstream error from "
"""What stands before a provider's name and a colon; the provider's own words may follow."""
_SHORT = 100
"""Characters beyond which a message is taken to say something."""


def decoded(text: str) -> Any:
    """Return the JSON that a text is; the text itself where it is something else."""
    try:
        return parse_text(text.strip())
    except (ValueError, RecursionError):
        return text


def opened(value: object) -> object:
    """Return the object or list that a text holds as JSON; anything else as it is."""
    if isinstance(value, str) and value.lstrip()[:1] in {"{", "["}:
        inner = decoded(value)
        return inner if isinstance(inner, dict | list) else value
    return value


def words(value: object, depth: int = DEPTH) -> str:
    """Return the words in a value that tell of an error; nothing where there are none."""
    value = opened(value)
    if isinstance(value, str):
        return _title(value) if value.lstrip().startswith("<") else value.strip()
    if not depth:
        return ""
    if isinstance(value, list):
        several = (words(item, depth - 1) for item in cast("list[object]", value)[:_MOST])
        return "; ".join(dict.fromkeys(filter(None, several)))
    if not isinstance(value, dict):
        return ""
    held = {str(name).casefold(): inner for name, inner in cast("dict[str, object]", value).items()}
    first = (held.pop("error"),) if isinstance(held.get("error"), dict | list) else ()
    return most_telling(words(inner, depth - 1) for inner in (*first, *(held.get(name) for name in _NAMES)))


def most_telling(candidates: Iterable[str]) -> str:
    """Return the first candidate that tells something; else the first with any words; else nothing."""
    vague = ""
    for candidate in candidates:
        if candidate and tells(candidate):
            return candidate
        vague = vague or candidate
    return vague


def tells(text: str) -> bool:
    """Return whether a message says more than that something went wrong, or what its status says already."""
    said = text.casefold().strip()
    if said.startswith(_FROM):
        said = said.partition(":")[2]
    return len(said) > _SHORT or _content(said) not in _nothing()


def _content(text: str) -> tuple[str, ...]:
    spaced = "".join(character if character.isalnum() else " " for character in text)
    return tuple(word for word in spaced.split() if not word.isdecimal() and word not in _FILLERS)


@cache
def _nothing() -> set[tuple[str, ...]]:
    """Return what is left of messages that say nothing, or what a status says already."""
    return {(), *(_content(status_phrase(status)) for status in range(400, 600))}


def _title(page: str) -> str:
    """Return the title of an HTML page."""
    start = page[:10_000].casefold().find("<title")
    return page[start:].partition(">")[2].partition("<")[0].strip() if start >= 0 else ""
