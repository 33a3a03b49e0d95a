"""Parameters ContextCompressionPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.context_compression_plugin import ContextCompressionPlugin
    from openrouter_core.params.context_compression_engine import ContextCompressionEngineInput


class ContextCompressionPluginParam(TypedDict, total=False):
    """Plugin that shortens prompts too long for the model's context."""

    id: Required[Literal["context-compression"]]
    enabled: bool
    """Whether the plugin takes part in this request."""
    engine: ContextCompressionEngineInput
    """How to shorten: `middle-out` drops or cuts messages from the middle."""


ContextCompressionPluginInput: TypeAlias = "ContextCompressionPluginParam | ContextCompressionPlugin"
"""What may be passed as ContextCompressionPlugin: a dict, or the model."""
