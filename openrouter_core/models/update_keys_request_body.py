"""Model UpdateKeysRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.update_keys_limit_reset import UpdateKeysLimitReset


@model
class UpdateKeysRequestBody(WireModel):
    """Changes to an API key; fields left out stay as they are."""

    disabled: bool | None = None
    """Whether the key is refused."""
    include_byok_in_limit: bool | None = None
    """Whether use of provider keys of one's own counts towards `limit`."""
    limit: float | None = nullable(default=None)
    """Most US dollars the key may spend; null for no limit."""
    limit_reset: UpdateKeysLimitReset | None = nullable(default=None)
    """How often the limit starts again; null if never."""
    name: str | None = None
    """Name shown for the key."""
    workspace_id: str | None = None
    """Workspace to move the key to."""
