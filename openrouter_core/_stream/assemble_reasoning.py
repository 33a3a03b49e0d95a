"""Reasoning details put together so that they can be sent back. A provider refuses details that it did not write. JSON only.

Pieces belong together if type, index and id agree. Texts and summaries are joined. A signature closes its text: what comes after
it under the same index is another block. Anything else that differs, such as two pieces of encrypted data, stays apart: each is
whole, and they could not be decrypted once joined.
"""

from __future__ import annotations

from typing import Any

from openrouter_core._stream.pieces import index_of, joined, keep

_TEXTS = {"reasoning.text": "text", "reasoning.summary": "summary"}


class ReasoningDetails:
    """The details of one message, in the order in which they began."""

    def __init__(self) -> None:
        self._details: list[_Detail] = []
        self._by_index: dict[tuple[object, int], _Detail] = {}
        self._by_id: dict[tuple[object, int | None, str], _Detail] = {}

    def add(self, parts: list[dict[str, Any]]) -> None:
        """Take the details of one chunk."""
        for part in parts:
            kind, index, name = _key(part)
            detail = self._latest(kind, index, name)
            if detail is None or not detail.takes(part, name):
                detail = _Detail(kind)
                self._details.append(detail)
            detail.add(part)
            if index is not None:
                self._by_index[kind, index] = detail
            if name is not None:
                self._by_id[kind, index, name] = self._by_id[kind, None, name] = detail

    def _latest(self, kind: str | None, index: int | None, name: str | None) -> _Detail | None:
        """Return the detail that a part may continue."""
        if name is not None and (found := self._by_id.get((kind, index, name))):
            return found
        if index is not None:
            return self._by_index.get((kind, index))
        latest = self._details[-1] if self._details else None
        return latest if latest is not None and latest.kind == kind else None

    def document(self) -> list[dict[str, Any]]:
        """Return the details as far as they have come."""
        return [detail.document() for detail in self._details]


class _Detail:
    """One detail."""

    def __init__(self, kind: str | None) -> None:
        self.kind = kind
        self._text = _TEXTS.get(kind or "")
        self._pieces: list[str] = []
        self._fields: dict[str, Any] = {}

    def takes(self, part: dict[str, Any], name: str | None) -> bool:
        """Return whether a part with that id continues this detail."""
        if name is not None and self._fields.get("id") and self._fields["id"] != name:
            return False
        if self._text is None:
            return all(not self._fields.get(key) or not value or self._fields[key] == value for key, value in part.items())
        signature = self._fields.get("signature")
        return not signature or part.get("signature") == signature or not part.get(self._text)

    def add(self, part: dict[str, Any]) -> None:
        for name, value in part.items():
            if name == self._text and isinstance(value, str):
                self._pieces.append(value)
            else:
                keep(self._fields, name, value)

    def document(self) -> dict[str, Any]:
        if self._text is None or not self._pieces:
            return dict(self._fields)
        return {**self._fields, self._text: joined(self._pieces)}


def _key(part: dict[str, Any]) -> tuple[str | None, int | None, str | None]:
    kind, name = part.get("type"), part.get("id")
    return (
        kind if isinstance(kind, str) else None,
        index_of(part.get("index")),
        name if isinstance(name, str) and name else None,
    )
