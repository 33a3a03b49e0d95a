"""Model SuspendInternResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class SuspendInternResponse(WireModel):
    """Confirmation that an intern is suspended."""

    suspended: Literal[True]
