"""Model OutputWebFetchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputWebFetchServerToolItem(WireModel):
    """A web page fetched by OpenRouter's web fetch tool."""

    status: ToolCallStatus
    type: Literal["openrouter:web_fetch"]
    content: str | None = None
    """Content of the page, as text."""
    error: str | None = None
    """Why the page could not be fetched."""
    http_status: int | None = wire("httpStatus", default=None)
    """HTTP status code that the page's server answered with."""
    id: str | None = None
    title: str | None = None
    """Title of the page."""
    url: str | None = None
    """Address of the page."""
