"""Model ServerToolInputName."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_input_name_api_format import ServerToolInputNameAPIFormat
    from openrouter_core.models.server_tool_output_name import ServerToolOutputName


@model
class ServerToolInputName(WireModel):
    """Tool type that selects a server tool in a request, and what it looks like in answers."""

    api_formats: list[ServerToolInputNameAPIFormat]
    """APIs that accept this tool type."""
    output_names: list[ServerToolOutputName]
    """How calls of the tool appear in the answer, by API."""
    type: str
    """Value of the tool's `type` in the request."""
