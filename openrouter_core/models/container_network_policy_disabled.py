"""Model ContainerNetworkPolicyDisabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerNetworkPolicyDisabled(WireModel):
        """Network policy that gives a container no network access."""

        type: Literal["disabled"]
