"""Model ServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ServerTool as ServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerTool(WireModel):
        """Server tool that OpenRouter or a provider can run, as it appears in the list."""

        aliases: list[ServerToolInputName]
        default_engine: str | None
        docs_url: str
        engines: list[ServerToolEngine]
        fallback_engine: str | None
        id: str
        input_schema: dict[str, Any]
        name: str
        native_support: ServerToolNativeSupport
        output_schema: dict[str, Any] | None
        parameters_schema: dict[str, Any]
        status: ServerToolStatus
        summary: str
        supported_api_formats: list[ServerToolSupportedAPIFormat]
        tool_description: str
