"""Model External."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import External as External
else:
    from openrouter_core.model import WireModel, model

    @model
    class External(WireModel):
        """External user to whom a new API key belongs."""

        user: str
        api_key: str | None = None
