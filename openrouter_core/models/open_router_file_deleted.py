"""Model OpenRouterFileDeleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenRouterFileDeleted as OpenRouterFileDeleted
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenRouterFileDeleted(WireModel):
        """Receipt for a deleted file, in OpenRouter's own form."""

        shape: Literal["openrouter"] = wire("_shape", required=True)
        id: str
        type: Literal["file_deleted"]
