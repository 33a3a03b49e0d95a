"""Model OpenRouterFileDeleted."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class OpenRouterFileDeleted(WireModel):
    """Receipt for a deleted file, in OpenRouter's own form."""

    shape: Literal["openrouter"] = wire("_shape", required=True)
    """Tells this form apart from the OpenAI one."""
    id: str
    type: Literal["file_deleted"]
