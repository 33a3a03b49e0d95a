"""Redactor: one call's key, cut from all that is shown of the call. Servers echo what they were sent, and exceptions quote it.

The key is found as it is, and as JSON and URLs write the characters that a key consists of (RFC 6750, 2.1).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, cast

from openrouter_core._base.redaction import REDACTED, behind, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from re import Pattern

LEAST_KEY = 4
"""Characters of the shortest key that counts as one: of a placeholder such as ``x``, ordinary words would lose letters."""
_LONG_KEY = 8
"""Characters of a key that is long enough not to be part of a word."""


class Redactor:
    """Cuts a key from what is shown."""

    __slots__ = ("_key",)

    def __init__(self, key: str | None) -> None:
        """Take the key; None, or a placeholder, is cut from nothing."""
        self._key = key if key is not None and len(key) >= LEAST_KEY else None

    def finds(self, text: str) -> bool:
        """Return whether the text may show the key. It costs little if the text has neither the key nor an escape."""
        key = self._key
        if key is None:
            return False
        return key in text or (("\\" in text or "%" in text) and key in _unescaped(text))

    def text(self, text: str) -> str:
        """Return the text with each occurrence of the key replaced. A short one has to be a word of its own."""
        return _pattern(cast("str", self._key)).sub(REDACTED, text) if self.finds(text) else text

    def json(self, value: Any) -> Any:
        """Return the JSON with the key cut from its strings."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.json(item) for item in value]
        if isinstance(value, dict):
            return {self.text(str(key)): self.json(item) for key, item in cast("dict[str, Any]", value).items()}
        return value

    def headers(self, headers: Mapping[str, str]) -> Mapping[str, str]:
        """Return an answer's headers without the key. They stay what they are: looked up without case."""
        if not self.finds("\n".join((*headers.keys(), *headers.values()))):
            return headers
        from multidict import CIMultiDict

        return CIMultiDict((self.text(name), self.text(value)) for name, value in headers.items())

    def is_in(self, error: BaseException) -> bool:
        """Return whether the exception, or one behind it, shows the key."""
        return any(self.finds(words_of(link)) for link in behind(error))


NO_KEY = Redactor(None)
"""Of a call whose key is not known yet."""


def redactor_of(headers: Mapping[str, str], key: object = None) -> Redactor:
    """Return the redactor of a request. `key` is the core's; callers and hooks may have set another ``Authorization``."""
    value = headers.get("Authorization")
    if value is None:
        value = next((value for name, value in headers.items() if name.lower() == "authorization"), "")
    is_cores = isinstance(key, str) and value == f"Bearer {key}"
    return Redactor(cast("str", key) if is_cores else str(value).rpartition(" ")[2])


def _unescaped(text: str) -> str:
    """Return the text with the escapes of JSON and of URLs undone, however often they were made."""
    return _escapes().sub(lambda found: chr(int(found[1] or found[2], 16)) if found.lastindex else "", text)


@cache
def _escapes() -> Pattern[str]:
    import re

    return re.compile(r"\\+(?:u([0-9a-fA-F]{4}))?|%(?:25)*([0-9a-fA-F]{2})")


def _pattern(key: str) -> Pattern[str]:
    r"""Return the pattern of a key of which any character may be escaped, also twice: ``/``, ``\/``, ``\u002f``, ``%2F``."""
    import re

    escaped = "".join(rf"(?:\\*+{re.escape(each)}|\\+u(?i:{ord(each):04x})|%(?:25)*(?i:{ord(each):02x}))" for each in key)
    pattern = f"(?:{re.escape(key)}|{escaped})"
    return re.compile(pattern if len(key) >= _LONG_KEY else rf"(?<![\w-]){pattern}(?![\w-])")
