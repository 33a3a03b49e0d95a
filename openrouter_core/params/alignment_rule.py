"""Parameters AlignmentRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.alignment_rule import AlignmentRule
    from openrouter_core.params.watch import WatchInput


class AlignmentRuleParam(TypedDict, total=False):
    """Rule that an answer is judged by."""

    rule: Required[str]
    """The rule, in plain words."""
    watch: Required[Sequence[WatchInput]]
    """Parts of the answer that the rule is about."""


AlignmentRuleInput: TypeAlias = "AlignmentRuleParam | AlignmentRule"
"""What may be passed as AlignmentRule: a dict, or the model."""
