"""Model OpenAIFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OpenAIFile as OpenAIFile
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OpenAIFile(WireModel):
        """An uploaded file, in the form of the OpenAI Files API."""

        shape: Literal["openai"] = wire("_shape", required=True)
        bytes: int
        created_at: int
        filename: str
        id: str
        object: Literal["file"]
        purpose: Purpose
        status: Literal["processed"]
