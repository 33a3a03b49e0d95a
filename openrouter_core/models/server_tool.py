"""Model ServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_engine import ServerToolEngine
    from openrouter_core.models.server_tool_input_name import ServerToolInputName
    from openrouter_core.models.server_tool_native_support import ServerToolNativeSupport
    from openrouter_core.models.server_tool_status import ServerToolStatus
    from openrouter_core.models.server_tool_supported_api_format import ServerToolSupportedAPIFormat


@model
class ServerTool(WireModel):
    """Server tool that OpenRouter or a provider can run, as it appears in the list."""

    aliases: list[ServerToolInputName]
    """Other tool types in requests that select this tool."""
    default_engine: str | None
    """Engine used when a request names none; null if there is none."""
    docs_url: str
    """Address of the tool's documentation."""
    engines: list[ServerToolEngine]
    """Engines that can run the tool, with their prices."""
    fallback_engine: str | None
    """Engine used when the default one cannot be."""
    id: str
    input_schema: dict[str, Any]
    """JSON schema of the arguments the model passes."""
    name: str
    native_support: ServerToolNativeSupport
    """How many models and endpoints run the tool themselves."""
    output_schema: dict[str, Any] | None
    """JSON schema of what the tool gives back; null if it has none."""
    parameters_schema: dict[str, Any]
    """JSON schema of the settings a request can give."""
    status: ServerToolStatus
    summary: str
    supported_api_formats: list[ServerToolSupportedAPIFormat]
    """APIs in which the tool can be used."""
    tool_description: str
    """Description of the tool that the model reads."""
