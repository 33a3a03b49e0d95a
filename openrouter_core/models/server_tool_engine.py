"""Model ServerToolEngine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolEngine as ServerToolEngine
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolEngine(WireModel):
        """Engine that can run a server tool, with its regions and prices."""

        byok: BYOK
        data_regions: list[ServerToolEngineDataRegion]
        default_mode: str | None
        executed_by: ServerToolExecutedBy
        id: str | None
        name: str
        pricing: list[ServerToolPrice]
        pricing_doc_url: str | None
        pricing_source: PricingSource
