"""Model ContentCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_cache_control_directive import AnthropicCacheControlDirective


@model
class ContentCompaction(WireModel):
    """Content block that holds the summary of earlier conversation after compaction."""

    content: str | None
    """Summary of what was compacted, null when compaction failed."""
    type: Literal["compaction"]
    cache_control: AnthropicCacheControlDirective | None = None
    """Marks where a prefix ends that the provider may cache."""
    encrypted_content: str | None = nullable(default=None)
    """Summary in encrypted, opaque form; give it back unchanged."""
