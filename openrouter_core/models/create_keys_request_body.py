"""Model CreateKeysRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.create_keys_limit_reset import CreateKeysLimitReset
    from openrouter_core.models.external import External


@model
class CreateKeysRequestBody(WireModel):
    """API key to create."""

    name: str
    """Name of the key in lists."""
    creator_user_id: str | None = nullable(default=None)
    """Id of the organization member to whom the key counts as its creator."""
    expires_at: str | None = nullable(default=None)
    """When the key is to cease to work, in ISO 8601; null for never."""
    external: External | None = None
    """External user to whom the key belongs."""
    include_byok_in_limit: bool | None = None
    """Whether spending on the account's own provider keys counts against the limit."""
    limit: float | None = nullable(default=None)
    """Most US dollars that the key may spend, null for no limit."""
    limit_reset: CreateKeysLimitReset | None = nullable(default=None)
    """How often the limit starts afresh; null for never."""
    workspace_id: str | None = None
