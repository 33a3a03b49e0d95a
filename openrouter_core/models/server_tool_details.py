"""Model ServerToolDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolDetails as ServerToolDetails
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolDetails(WireModel):
        """One server tool in full, with the models that run it themselves."""

        aliases: list[ServerToolInputName]
        default_engine: str | None
        docs_url: str
        engines: list[ServerToolEngine]
        fallback_engine: str | None
        id: str
        input_schema: dict[str, Any]
        name: str
        native_support: NativeSupport
        output_schema: dict[str, Any] | None
        parameters_schema: dict[str, Any]
        status: ServerToolDetailsStatus
        summary: str
        supported_api_formats: list[ServerToolDetailsSupportedAPIFormat]
        tool_description: str
