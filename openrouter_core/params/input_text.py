"""Parameters InputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.input_text import InputText
    from openrouter_core.params.prompt_cache_breakpoint import PromptCacheBreakpointInput


class InputTextParam(TypedDict, total=False):
    """Text part of an input."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: PromptCacheBreakpointInput | None
    """Marks this part as the end of a prefix of the prompt to cache."""


InputTextInput: TypeAlias = "InputTextParam | InputText"
"""What may be passed as InputText: a dict, or the model."""
