"""Model MessagesFallbackParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesFallbackParam as MessagesFallbackParam
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesFallbackParam(WireModel):
        """A model to fall back to."""

        model: str
