"""Model InputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputText as InputText
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputText(WireModel):
        """Text part of an input."""

        text: str
        type: Literal["input_text"]
        prompt_cache_breakpoint: PromptCacheBreakpoint | None = nullable(default=None)
