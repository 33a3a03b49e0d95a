"""Model ContainerNetworkPolicyDisabled."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContainerNetworkPolicyDisabled(WireModel):
    """Network policy that gives a container no network access."""

    type: Literal["disabled"]
