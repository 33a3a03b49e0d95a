"""Union ClassifierFiltersValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.value_classifier_filters import ValueClassifierFilters

    ClassifierFiltersValue: TypeAlias = str | float | list[ValueClassifierFilters]
    """Value to compare with: text, a number, or a list of them."""
else:
    ClassifierFiltersValue = AnyOf("str", "float", "list[ValueClassifierFilters]")
