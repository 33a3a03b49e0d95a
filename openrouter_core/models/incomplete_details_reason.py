"""Enum IncompleteDetailsReason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import IncompleteDetailsReason as IncompleteDetailsReason
else:
    IncompleteDetailsReason = Literal["max_output_tokens", "content_filter"] | str
