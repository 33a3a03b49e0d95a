"""Parameters Match."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.match import Match


class MatchParam(TypedDict, total=False):
    """A tool that a tool search found."""

    definition: Required[Mapping[str, Any]]
    """Definition of the tool, as the model then sees it."""
    schema_digest: Required[str]
    """Digest of the tool's schema."""
    tool_id: Required[str]


MatchInput: TypeAlias = "MatchParam | Match"
"""What may be passed as Match: a dict, or the model."""
