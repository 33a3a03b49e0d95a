"""Model ServerToolOutputName."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolOutputName as ServerToolOutputName
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolOutputName(WireModel):
        """How a call of a server tool appears in the answers of one API."""

        api_format: ServerToolOutputNameAPIFormat
        type: str
        name: str | None = None
