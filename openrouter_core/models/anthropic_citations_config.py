"""Model AnthropicCitationsConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCitationsConfig as AnthropicCitationsConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCitationsConfig(WireModel):
        """Whether a document may be cited."""

        enabled: bool
