"""Enum OpenAIResponsesTruncation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIResponsesTruncation as OpenAIResponsesTruncation
else:
    OpenAIResponsesTruncation = Literal["auto", "disabled"] | str
