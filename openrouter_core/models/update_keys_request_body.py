"""Model UpdateKeysRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateKeysRequestBody as UpdateKeysRequestBody
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdateKeysRequestBody(WireModel):
        """Changes to an API key; fields left out stay as they are."""

        disabled: bool | None = None
        include_byok_in_limit: bool | None = None
        limit: float | None = nullable(default=None)
        limit_reset: UpdateKeysLimitReset | None = nullable(default=None)
        name: str | None = None
        workspace_id: str | None = None
