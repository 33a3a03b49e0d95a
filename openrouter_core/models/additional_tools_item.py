"""Model AdditionalToolsItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItem as AdditionalToolsItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AdditionalToolsItem(WireModel):
        """Input item that gives the model more tools from this point of the conversation on."""

        role: AdditionalToolsItemRole
        tools: list[AdditionalToolsItemToolUnion]
        type: Literal["additional_tools"]
        id: str | None = nullable(default=None)
