"""Model OpenAIFileDeleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIFileDeleted as OpenAIFileDeleted
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenAIFileDeleted(WireModel):
        """Receipt for a deleted file, in the form of the OpenAI Files API."""

        shape: Literal["openai"] = wire("_shape", required=True)
        id: str
        object: Literal["file"]
        deleted: Literal[True]
