"""Parameters ContentCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_compaction import ContentCompaction
    from openrouter_core.params.anthropic_cache_control_directive import AnthropicCacheControlDirectiveInput


class ContentCompactionParam(TypedDict, total=False):
    """Content block that holds the summary of earlier conversation after compaction."""

    content: Required[str | None]
    """Summary of what was compacted, null when compaction failed."""
    type: Required[Literal["compaction"]]
    cache_control: AnthropicCacheControlDirectiveInput
    """Marks where a prefix ends that the provider may cache."""
    encrypted_content: str | None
    """Summary in encrypted, opaque form; give it back unchanged."""


ContentCompactionInput: TypeAlias = "ContentCompactionParam | ContentCompaction"
"""What may be passed as ContentCompaction: a dict, or the model."""
