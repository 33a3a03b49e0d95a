"""Model AnthropicMessageOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicMessageOutputConfig as AnthropicMessageOutputConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicMessageOutputConfig(WireModel):
        """How much effort goes into the answer, from one message on."""

        effort: AnthropicOutputEffort | None = nullable(default=None)
