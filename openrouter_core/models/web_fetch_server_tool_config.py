"""Model WebFetchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WebFetchServerToolConfig as WebFetchServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class WebFetchServerToolConfig(WireModel):
        """Settings of the web fetch server tool."""

        allowed_domains: list[str] | None = None
        blocked_domains: list[str] | None = None
        engine: WebFetchEngineEnum | None = None
        max_content_tokens: int | None = None
        max_uses: int | None = None
