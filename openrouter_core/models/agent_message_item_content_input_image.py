"""Model AgentMessageItemContentInputImage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AgentMessageItemContentInputImage as AgentMessageItemContentInputImage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AgentMessageItemContentInputImage(WireModel):
        """Image within a message between agents."""

        detail: AgentMessageItemDetail
        type: Literal["input_image"]
        file_id: str | None = nullable(default=None)
        image_url: str | None = nullable(default=None)
