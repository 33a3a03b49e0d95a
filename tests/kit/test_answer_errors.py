"""The errors of typed answers are values like the core's: they survive pickle, and show no value in their message."""

import pickle

import pytest

from openrouter_core import Issue, Meta, OpenRouterError
from openrouter_kit import AnswerError, CutOffError, MisfitError, NoSchemaError, RefusedError

META = Meta(status_code=200, attempts=1)
ISSUE = Issue(("stars",), "integer", "string")


@pytest.mark.parametrize(
    "error",
    [
        RefusedError("the model declined", meta=META, raw="I would rather not"),
        CutOffError("cut off", meta=META, raw='{"title": "A', partial={"title": "A"}),
        MisfitError("does not fit", meta=META, raw="{}", issues=(ISSUE,)),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_survives_pickle(error: AnswerError):
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert isinstance(error, OpenRouterError)
    assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))
    assert error.raw not in str(error)


def test_a_type_without_a_schema_is_a_type_error_that_says_where():
    error = NoSchemaError("a function has no JSON", "Order.lines[]")
    assert isinstance(error, TypeError)
    assert str(error) == "Order.lines[]: a function has no JSON"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own
