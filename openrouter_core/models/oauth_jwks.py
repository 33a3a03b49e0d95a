"""Model OAuthJwks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OAuthJwks as OAuthJwks
else:
    from openrouter_core.model import WireModel, model

    @model
    class OAuthJwks(WireModel):
        """Public keys that check tokens signed by OpenRouter (a JSON Web Key Set)."""

        keys: list[Key]
