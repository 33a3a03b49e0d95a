"""Model ExchangeAuthCodeForAPIKeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ExchangeAuthCodeForAPIKeyResponse as ExchangeAuthCodeForAPIKeyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ExchangeAuthCodeForAPIKeyResponse(WireModel):
        """API key of the user who gave consent."""

        key: str
        user_id: str | None
