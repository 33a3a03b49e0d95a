"""Parameters OutputBrowserUseServerToolItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class OutputBrowserUseServerToolItemParam(TypedDict, total=False):
    """A step of OpenRouter's browser tool."""

    status: Required[ToolCallStatusInput]
    type: Required[Literal["openrouter:browser_use"]]
    action: str
    """What was done in the browser."""
    id: str
    screenshotB64: str
    """Screenshot after the step, base64."""


OutputBrowserUseServerToolItemInput: TypeAlias = "OutputBrowserUseServerToolItemParam | OutputBrowserUseServerToolItem"
"""What may be passed as OutputBrowserUseServerToolItem: a dict, or the model."""
