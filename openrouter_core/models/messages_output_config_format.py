"""Model MessagesOutputConfigFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesOutputConfigFormat as MessagesOutputConfigFormat
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesOutputConfigFormat(WireModel):
        """Demand that the answer is JSON that fits a schema."""

        schema: dict[str, Any]
        type: Literal["json_schema"]
