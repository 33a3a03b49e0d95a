"""Model ShellServerTool."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ShellServerTool(WireModel):
    """Shell tool in the form of the Responses API."""

    type: Literal["shell"]
