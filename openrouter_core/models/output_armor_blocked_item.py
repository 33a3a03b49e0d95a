"""Model OutputArmorBlockedItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OutputArmorBlockedItem(WireModel):
    """A tool call that the armor plugin blocked."""

    arguments: str
    """Arguments of the blocked call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    explanation: str
    """Account of why the call was blocked, for people to read."""
    id: str
    name: str
    """Name of the tool whose call was blocked."""
    reason: str
    """Why the call was blocked."""
    status: Literal["completed"]
    type: Literal["openrouter:armor_blocked"]
    namespace: str | None = None
    """Namespace of the tool that is called."""
