"""Model OpenRouterFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenRouterFile as OpenRouterFile
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenRouterFile(WireModel):
        """An uploaded file, in OpenRouter's own form."""

        shape: Literal["openrouter"] = wire("_shape", required=True)
        created_at: str
        downloadable: bool
        filename: str
        id: str
        mime_type: str
        size_bytes: int
        type: Literal["file"]
