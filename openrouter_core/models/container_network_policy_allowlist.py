"""Model ContainerNetworkPolicyAllowlist."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist
else:
    from openrouter_core.model import WireModel, model

    @model
    class ContainerNetworkPolicyAllowlist(WireModel):
        """Network policy that lets a container reach the listed domains only."""

        allowed_domains: list[str]
        type: Literal["allowlist"]
