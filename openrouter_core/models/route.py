"""Model Route."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class Route(WireModel):
    """Method and path that a signature for an intern's daemon is valid for."""

    method: Literal["POST"]
    path: str
    """Path of the request that will be made."""
