"""Parameters Contradiction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.contradiction import Contradiction
    from openrouter_core.params.stance import StanceInput


class ContradictionParam(TypedDict, total=False):
    """Point on which the models of a fusion panel disagree."""

    stances: Required[Sequence[StanceInput]]
    """What each model holds on the topic."""
    topic: Required[str]
    """What the disagreement is about."""


ContradictionInput: TypeAlias = "ContradictionParam | Contradiction"
"""What may be passed as Contradiction: a dict, or the model."""
