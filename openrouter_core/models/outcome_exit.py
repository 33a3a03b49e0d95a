"""Model OutcomeExit."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutcomeExit(WireModel):
    """The shell command ended by itself."""

    exit_code: int
    """Exit code of the command; zero is success."""
    type: Literal["exit"]
