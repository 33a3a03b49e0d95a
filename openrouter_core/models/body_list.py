"""Model BodyList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_data import BatchObjectData
    from openrouter_core.models.body_usage3 import BodyUsage3


@model
class BodyList(WireModel):
    """Embeddings made for a request of a batch."""

    data: list[BatchObjectData]
    model: str
    """Model slug, such as `openai/gpt-4o`."""
    object: Literal["list"]
    id: str | None = None
    usage: BodyUsage3 | None = None
