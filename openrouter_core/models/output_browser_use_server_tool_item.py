"""Model OutputBrowserUseServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class OutputBrowserUseServerToolItem(WireModel):
    """A step of OpenRouter's browser tool."""

    status: ToolCallStatus
    type: Literal["openrouter:browser_use"]
    action: str | None = None
    """What was done in the browser."""
    id: str | None = None
    screenshot_b64: str | None = wire("screenshotB64", default=None)
    """Screenshot after the step, base64."""
