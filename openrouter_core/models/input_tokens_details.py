"""Model InputTokensDetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InputTokensDetails as InputTokensDetails
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputTokensDetails(WireModel):
        """Input tokens of a response, by how the cache served them."""

        cached_tokens: int
        cache_write_tokens: int | None = nullable(default=None)
