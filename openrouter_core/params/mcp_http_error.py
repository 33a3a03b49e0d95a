"""Parameters McpHTTPError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.mcp_http_error import McpHTTPError


class McpHTTPErrorParam(TypedDict, total=False):
    """An MCP call that failed with an HTTP error."""

    code: Required[int]
    """HTTP status code."""
    message: Required[str]
    type: Required[Literal["http_error"]]


McpHTTPErrorInput: TypeAlias = "McpHTTPErrorParam | McpHTTPError"
"""What may be passed as McpHTTPError: a dict, or the model."""
