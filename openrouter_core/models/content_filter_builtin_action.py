"""Enum ContentFilterBuiltinAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentFilterBuiltinAction as ContentFilterBuiltinAction
else:
    ContentFilterBuiltinAction = Literal["redact", "block", "flag"] | str
