"""Model ProvisionInternResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ProvisionInternResponse as ProvisionInternResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ProvisionInternResponse(WireModel):
        """Confirmation that an intern's machine is being set up."""

        provisioning: Literal[True]
