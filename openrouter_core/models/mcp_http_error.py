"""Model McpHTTPError."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class McpHTTPError(WireModel):
    """An MCP call that failed with an HTTP error."""

    code: int
    """HTTP status code."""
    message: str
    type: Literal["http_error"]
