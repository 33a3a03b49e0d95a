"""Model InputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.prompt_cache_breakpoint import PromptCacheBreakpoint


@model
class InputText(WireModel):
    """Text part of an input."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = nullable(default=None)
    """Marks this part as the end of a prefix of the prompt to cache."""
