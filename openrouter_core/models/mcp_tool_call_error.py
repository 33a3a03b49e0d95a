"""Union McpToolCallError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import McpToolCallError as McpToolCallError
else:
    from openrouter_core.unions import AnyOf

    McpToolCallError = AnyOf("McpToolExecutionError", "McpProtocolError", "McpHTTPError", "str")
