"""Model JevRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import JevRouterPlugin as JevRouterPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class JevRouterPlugin(WireModel):
        """Plugin that sets up the Jev router."""

        id: Literal["jev-router"]
        allowed_models: list[str] | None = None
        cost_tier: str | None = None
        excluded_models: list[str] | None = None
        models: list[str] | None = None
