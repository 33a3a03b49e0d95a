"""Parameters Request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.request import Request


class RequestParam(TypedDict, total=False):
    """One request of a batch."""

    body: Required[Mapping[str, Any]]
    """Body of the request, as the batch's endpoint takes it."""
    custom_id: Required[str]
    """Id of the caller's choice, unique within the batch, by which its result is found."""


RequestInput: TypeAlias = "RequestParam | Request"
"""What may be passed as Request: a dict, or the model."""
