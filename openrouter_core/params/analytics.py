"""Parameters: analytics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core import models


class ClassifierDimensionsParam(TypedDict, total=False):
    """Groups analytics by what a classifier found."""

    classifier_id: Required[str]
    dimension_names: Sequence[str]
    """Dimensions of the classifier to group by, at most 2."""
    include_nulls: bool
    """Whether requests without a value are a group as well."""


ClassifierDimensionsInput: TypeAlias = "ClassifierDimensionsParam | models.ClassifierDimensions"
"""What may be passed as ClassifierDimensions: a dict, or the model."""


ValueClassifierFiltersInput: TypeAlias = str | float
"""One value in the list of a classifier filter."""


ClassifierFiltersValueInput: TypeAlias = "str | float | Sequence[ValueClassifierFiltersInput]"
"""Value to compare with: text, a number, or a list of them."""


class ClassifierFiltersFilterParam(TypedDict, total=False):
    """Condition on a value that a classifier found."""

    field: Required[str]
    operator: Required[str]
    """How the value is compared."""
    value: Required[ClassifierFiltersValueInput]


ClassifierFiltersFilterInput: TypeAlias = "ClassifierFiltersFilterParam | models.ClassifierFiltersFilter"
"""What may be passed as ClassifierFiltersFilter: a dict, or the model."""


class ClassifierFiltersParam(TypedDict, total=False):
    """Limits analytics to requests for which a classifier found certain values."""

    classifier_id: Required[str]
    filters: Required[Sequence[ClassifierFiltersFilterInput]]
    """Conditions, at most 10."""


ClassifierFiltersInput: TypeAlias = "ClassifierFiltersParam | models.ClassifierFilters"
"""What may be passed as ClassifierFilters: a dict, or the model."""


DirectionInput: TypeAlias = Literal["asc", "desc"] | str
"""Whether rows of an analytics query rise or fall."""


Value2Input: TypeAlias = str | float
"""One value in the list of an analytics filter."""


Value1Input: TypeAlias = "str | float | Sequence[Value2Input]"
"""Value of an analytics filter: a text, a number or a list of them."""


class FilterParam(TypedDict, total=False):
    """Condition that rows of an analytics query must meet."""

    field: Required[str]
    """Name of the dimension or metric to compare."""
    operator: Required[str]
    """How to compare, such as `eq`, `in` or `gte`."""
    value: Required[Value1Input]
    """What to compare with: one value, or a list for operators that take one."""
    include_unset: bool
    """Whether rows without a value for the field match too."""


FilterInput: TypeAlias = "FilterParam | models.Filter"
"""What may be passed as Filter: a dict, or the model."""


class OrderByParam(TypedDict, total=False):
    """Order of the rows of an analytics query."""

    direction: Required[DirectionInput]
    """`asc` for ascending, `desc` for descending."""
    field: Required[str]
    """Name of the field to sort by."""


OrderByInput: TypeAlias = "OrderByParam | models.OrderBy"
"""What may be passed as OrderBy: a dict, or the model."""


class TimeRangeParam(TypedDict, total=False):
    """Period of an analytics query."""

    end: Required[str]
    """End of the period, ISO 8601."""
    start: Required[str]
    """Start of the period, ISO 8601."""


TimeRangeInput: TypeAlias = "TimeRangeParam | models.TimeRange"
"""What may be passed as TimeRange: a dict, or the model."""
