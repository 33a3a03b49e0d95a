"""Parameters PromptCacheBreakpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.prompt_cache_breakpoint import PromptCacheBreakpoint


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Mark that the prompt up to this part is to be cached."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: str | None
    """How long the cached part is kept, as a duration."""


PromptCacheBreakpointInput: TypeAlias = "PromptCacheBreakpointParam | PromptCacheBreakpoint"
"""What may be passed as PromptCacheBreakpoint: a dict, or the model."""
