"""Model CreateEmbeddingsRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_embeddings_input_union import CreateEmbeddingsInputUnion
    from openrouter_core.models.encoding_format import EncodingFormat
    from openrouter_core.models.provider_preferences import ProviderPreferences
    from openrouter_core.models.trace_config import TraceConfig


@model
class CreateEmbeddingsRequestBody(WireModel):
    """What to embed, and with which model."""

    input: CreateEmbeddingsInputUnion
    """One input or several; each gets its own embedding."""
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    dimensions: int | None = None
    """Length of the vectors to return, for models that let it vary."""
    encoding_format: EncodingFormat | None = None
    """How vectors are written: `float` for numbers, `base64` for text."""
    input_type: str | None = None
    """What the input is for, for models that tell queries and documents apart."""
    provider: ProviderPreferences | None = nullable(default=None)
    session_id: str | None = None
    """Groups requests that belong together, such as the turns of one conversation."""
    trace: TraceConfig | None = None
    """Labels for the request in observability tools."""
    user: str | None = None
    """Your own stable id of the end user."""
