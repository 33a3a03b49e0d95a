"""Parameters FileCitation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.file_citation import FileCitation


class FileCitationParam(TypedDict, total=False):
    """Citation of a file in output text."""

    file_id: Required[str]
    """Id of the cited file."""
    filename: Required[str]
    index: Required[int]
    """Place in the text to which the citation belongs."""
    type: Required[Literal["file_citation"]]


FileCitationInput: TypeAlias = "FileCitationParam | FileCitation"
"""What may be passed as FileCitation: a dict, or the model."""
