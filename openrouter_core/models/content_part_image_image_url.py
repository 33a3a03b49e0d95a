"""Model ContentPartImageImageURL."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContentPartImageImageURL as ContentPartImageImageURL
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContentPartImageImageURL(WireModel):
        """Address of a reference image."""

        url: str
