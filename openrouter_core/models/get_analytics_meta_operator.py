"""Model GetAnalyticsMetaOperator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.operator_name import OperatorName
    from openrouter_core.models.value_type import ValueType


@model
class GetAnalyticsMetaOperator(WireModel):
    """Operator for filters of analytics queries."""

    name: OperatorName
    """Name of the operator for use in filters."""
    value_type: ValueType
    """Whether the operator takes one value (`scalar`) or a list (`array`)."""
