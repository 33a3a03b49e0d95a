"""Model McpHTTPError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import McpHTTPError as McpHTTPError
else:
    from openrouter_core.model import WireModel, model

    @model
    class McpHTTPError(WireModel):
        """An MCP call that failed with an HTTP error."""

        code: int
        message: str
        type: Literal["http_error"]
