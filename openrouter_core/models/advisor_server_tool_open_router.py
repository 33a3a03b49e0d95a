"""Model AdvisorServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AdvisorServerToolOpenRouter as AdvisorServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class AdvisorServerToolOpenRouter(WireModel):
        """OpenRouter's server tool that asks a second model for advice."""

        type: Literal["openrouter:advisor"]
        parameters: AdvisorServerToolConfig | None = None
