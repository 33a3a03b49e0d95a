"""Model AnthropicToolUnionCustom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnionCustom as AnthropicToolUnionCustom
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolUnionCustom(WireModel):
        """Tool of your own, which you run when the model calls it."""

        input_schema: AnthropicToolUnionInputSchema
        name: str
        cache_control: AnthropicCacheControlDirective | None = None
        defer_loading: bool | None = None
        description: str | None = None
        strict: bool | None = None
        type: Literal["custom"] | None = None
