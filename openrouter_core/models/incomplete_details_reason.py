"""Enum IncompleteDetailsReason."""

from __future__ import annotations

from typing import Literal, TypeAlias

IncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter"] | str
"""Why a response broke off."""
