"""Enum ContentFilterAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""Content filter action, as the API document has it."""
