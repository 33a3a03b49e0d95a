"""Model OutputBrowserUseServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputBrowserUseServerToolItem as OutputBrowserUseServerToolItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputBrowserUseServerToolItem(WireModel):
        """A step of OpenRouter's browser tool."""

        status: ToolCallStatus
        type: Literal["openrouter:browser_use"]
        action: str | None = None
        id: str | None = None
        screenshot_b64: str | None = wire("screenshotB64", default=None)
