"""Enum ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""What a built-in filter does with content it matches."""
