"""Model ServerToolInputName."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolInputName as ServerToolInputName
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolInputName(WireModel):
        """Tool type that selects a server tool in a request, and what it looks like in answers."""

        api_formats: list[ServerToolInputNameAPIFormat]
        output_names: list[ServerToolOutputName]
        type: str
