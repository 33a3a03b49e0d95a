"""Parameters PromptCacheOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the provider's prompt cache is used for a request."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: str | None
    """How long cached parts are kept, as a duration."""


PromptCacheOptionsInput: TypeAlias = "PromptCacheOptionsParam | PromptCacheOptions"
"""What may be passed as PromptCacheOptions: a dict, or the model."""
