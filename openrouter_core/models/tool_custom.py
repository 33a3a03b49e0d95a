"""Model ToolCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ToolCustom as ToolCustom
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolCustom(WireModel):
        """Tool of a Messages request that the caller defines and runs."""

        input_schema: MessagesRequestInputSchema
        name: str
        cache_control: AnthropicCacheControlDirective | None = None
        defer_loading: bool | None = None
        description: str | None = None
        strict: bool | None = None
        type: Literal["custom"] | None = None
