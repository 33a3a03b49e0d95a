"""Model InputText."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class InputText(WireModel):
    """Text part of an input."""

    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: Any = nullable(default=None)
    """Marks this part as the end of a prefix of the prompt to cache."""
