"""Parameters ContextManagement."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.context_management import ContextManagement
    from openrouter_core.params.edit import EditInput


class ContextManagementParam(TypedDict, total=False):
    """How the server trims the conversation as it grows, for the messages API."""

    edits: Sequence[EditInput]
    """Edits to apply to the context."""


ContextManagementInput: TypeAlias = "ContextManagementParam | ContextManagement"
"""What may be passed as ContextManagement: a dict, or the model."""
