"""Parameters Route."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.route import Route


class RouteParam(TypedDict, total=False):
    """Method and path that a signature for an intern's daemon is valid for."""

    method: Required[Literal["POST"]]
    path: Required[str]
    """Path of the request that will be made."""


RouteInput: TypeAlias = "RouteParam | Route"
"""What may be passed as Route: a dict, or the model."""
