"""Model ResponseHealingPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ResponseHealingPlugin as ResponseHealingPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class ResponseHealingPlugin(WireModel):
        """Plugin that repairs malformed JSON in a model's answer."""

        id: Literal["response-healing"]
        enabled: bool | None = None
