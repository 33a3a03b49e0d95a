"""Model ProvisionInternResponse."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ProvisionInternResponse(WireModel):
    """Confirmation that an intern's machine is being set up."""

    provisioning: Literal[True]
