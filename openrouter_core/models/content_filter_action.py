"""Enum ContentFilterAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterAction as ContentFilterAction
else:
    ContentFilterAction = Literal["redact", "block", "flag"] | str
