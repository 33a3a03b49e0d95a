"""Model ServerToolEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.byok import BYOK
    from openrouter_core.models.pricing_source import PricingSource
    from openrouter_core.models.server_tool_engine_data_region import ServerToolEngineDataRegion
    from openrouter_core.models.server_tool_executed_by import ServerToolExecutedBy
    from openrouter_core.models.server_tool_price import ServerToolPrice


@model
class ServerToolEngine(WireModel):
    """Engine that can run a server tool, with its regions and prices."""

    byok: BYOK
    """Whether a provider key of one's own is required, optional or of no use."""
    data_regions: list[ServerToolEngineDataRegion]
    """Data regions in which the engine can be used."""
    default_mode: str | None
    """Mode used when a request names none."""
    executed_by: ServerToolExecutedBy
    """Who runs the tool: the provider, OpenRouter or the client."""
    id: str | None
    """Value of `engine` that selects it; null if it cannot be named."""
    name: str
    pricing: list[ServerToolPrice]
    """What calls cost, by mode."""
    pricing_doc_url: str | None
    """Address where the prices are explained."""
    pricing_source: PricingSource
    """Who sets the price: OpenRouter, the provider, one's own key, or nobody."""
