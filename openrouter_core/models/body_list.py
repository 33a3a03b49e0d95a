"""Model BodyList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BodyList as BodyList
else:
    from openrouter_core.model import WireModel, model

    @model
    class BodyList(WireModel):
        """Embeddings made for a request of a batch."""

        data: list[BatchObjectData]
        model: str
        object: Literal["list"]
        id: str | None = None
        usage: BodyUsage3 | None = None
