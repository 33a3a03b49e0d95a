"""Enum ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import Literal, TypeAlias

ContentFilterBuiltinAction: TypeAlias = Literal["redact", "block", "flag"] | str
"""Known values of content filter builtin action."""
