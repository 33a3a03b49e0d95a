"""Model CodeInterpreterLogsOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterLogsOutput as CodeInterpreterLogsOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterLogsOutput(WireModel):
        """Text that the code printed while the code interpreter ran it."""

        logs: str
        type: Literal["logs"]
