"""Model CodeInterpreterLogsOutput."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class CodeInterpreterLogsOutput(WireModel):
    """Text that the code printed while the code interpreter ran it."""

    logs: str
    """Printed text of the run."""
    type: Literal["logs"]
