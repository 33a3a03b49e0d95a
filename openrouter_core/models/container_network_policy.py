"""Union ContainerNetworkPolicy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ContainerNetworkPolicy as ContainerNetworkPolicy
else:
    from openrouter_core.unions import Tagged

    ContainerNetworkPolicy = Tagged(
        "type", {"disabled": "ContainerNetworkPolicyDisabled", "allowlist": "ContainerNetworkPolicyAllowlist"}
    )
