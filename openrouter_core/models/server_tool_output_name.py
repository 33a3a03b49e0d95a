"""Model ServerToolOutputName."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_output_name_api_format import ServerToolOutputNameAPIFormat


@model
class ServerToolOutputName(WireModel):
    """How a call of a server tool appears in the answers of one API."""

    api_format: ServerToolOutputNameAPIFormat
    type: str
    """Value of `type` in the answer."""
    name: str | None = None
    """Name of the tool in the answer, where the API gives one."""
