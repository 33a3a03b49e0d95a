"""Parameters MessagesFallbackParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_fallback_param import MessagesFallbackParam


class MessagesFallbackParamParam(TypedDict, total=False):
    """A model to fall back to."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""


MessagesFallbackParamInput: TypeAlias = "MessagesFallbackParamParam | MessagesFallbackParam"
"""What may be passed as MessagesFallbackParam: a dict, or the model."""
