"""Model FusionSource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FusionSource as FusionSource
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionSource(WireModel):
        """Web source that a fusion call drew on."""

        title: str
        url: str
