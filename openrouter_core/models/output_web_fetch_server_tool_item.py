"""Model OutputWebFetchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebFetchServerToolItem as OutputWebFetchServerToolItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputWebFetchServerToolItem(WireModel):
        """A web page fetched by OpenRouter's web fetch tool."""

        status: ToolCallStatus
        type: Literal["openrouter:web_fetch"]
        content: str | None = None
        error: str | None = None
        http_status: int | None = wire("httpStatus", default=None)
        id: str | None = None
        title: str | None = None
        url: str | None = None
