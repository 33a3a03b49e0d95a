"""Parameters OutputWebFetchServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputWebFetchServerToolItemParam(TypedDict, total=False):
    """A web page fetched by OpenRouter's web fetch tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:web_fetch"]]
    content: str
    """Content of the page, as text."""
    error: str
    """Why the page could not be fetched."""
    httpStatus: int
    """HTTP status code that the page's server answered with."""
    id: str
    title: str
    """Title of the page."""
    url: str
    """Address of the page."""


OutputWebFetchServerToolItemInput: TypeAlias = "OutputWebFetchServerToolItemParam | OutputWebFetchServerToolItem"
"""What may be passed as OutputWebFetchServerToolItem: a dict, or the model."""
