"""Parameters: batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models
    from openrouter_core.params.shared import ProviderNameInput

BatchListStatusInput: TypeAlias = Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str
"""State of the batches to list."""


BatchListTimestampInput: TypeAlias = str
"""Point in time by which batches are filtered; an ISO 8601 date is one form."""


BatchProviderPreferencesOnlyInput: TypeAlias = "ProviderNameInput | str"
"""Provider by name, or by a slug not listed here."""


class BatchProviderPreferencesParam(TypedDict, total=False):
    """Which providers may run a batch."""

    allow_fallbacks: bool | None
    """Whether another provider may be used if the first is not available."""
    only: Sequence[BatchProviderPreferencesOnlyInput] | None
    """The only providers that may be used."""


BatchProviderPreferencesInput: TypeAlias = "BatchProviderPreferencesParam | models.BatchProviderPreferences"
"""What may be passed as BatchProviderPreferences: a dict, or the model."""


EndpointInput: TypeAlias = Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str
"""Path of the API that a batch's requests go to."""


class RequestParam(TypedDict, total=False):
    """One request of a batch."""

    body: Required[Mapping[str, Any]]
    """Body of the request, as the batch's endpoint takes it."""
    custom_id: Required[str]
    """Id of the caller's choice, unique within the batch, by which its result is found."""


RequestInput: TypeAlias = "RequestParam | models.Request"
"""What may be passed as Request: a dict, or the model."""
