"""Parameters ClassifierFiltersValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.value_classifier_filters import ValueClassifierFiltersInput

    ClassifierFiltersValueInput: TypeAlias = str | float | Sequence[ValueClassifierFiltersInput]
    """Value to compare with: text, a number, or a list of them."""
