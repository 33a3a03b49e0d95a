"""Model ServerToolDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.native_support import NativeSupport
    from openrouter_core.models.server_tool_details_status import ServerToolDetailsStatus
    from openrouter_core.models.server_tool_details_supported_api_format import ServerToolDetailsSupportedAPIFormat
    from openrouter_core.models.server_tool_engine import ServerToolEngine
    from openrouter_core.models.server_tool_input_name import ServerToolInputName


@model
class ServerToolDetails(WireModel):
    """One server tool in full, with the models that run it themselves."""

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
    native_support: NativeSupport
    """Models and endpoints that run the tool themselves."""
    output_schema: dict[str, Any] | None
    """JSON schema of what the tool gives back; null if it has none."""
    parameters_schema: dict[str, Any]
    """JSON schema of the settings a request can give."""
    status: ServerToolDetailsStatus
    summary: str
    supported_api_formats: list[ServerToolDetailsSupportedAPIFormat]
    """APIs in which the tool can be used."""
    tool_description: str
    """Description of the tool that the model reads."""
