"""Model WebFetchPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import WebFetchPlugin as WebFetchPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebFetchPlugin(WireModel):
        """Plugin that lets a model read web pages."""

        id: Literal["web-fetch"]
        allowed_domains: list[str] | None = None
        blocked_domains: list[str] | None = None
        max_content_tokens: int | None = None
        max_uses: int | None = None
