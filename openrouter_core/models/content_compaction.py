"""Model ContentCompaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContentCompaction as ContentCompaction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContentCompaction(WireModel):
        """Content block that holds the summary of earlier conversation after compaction."""

        content: str | None
        type: Literal["compaction"]
        cache_control: AnthropicCacheControlDirective | None = None
        encrypted_content: str | None = nullable(default=None)
