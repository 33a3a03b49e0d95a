"""Union ClassifierFiltersValue."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ClassifierFiltersValue as ClassifierFiltersValue
else:
    from openrouter_core.unions import AnyOf

    ClassifierFiltersValue = AnyOf("str", "float", "list[ValueClassifierFilters]")
