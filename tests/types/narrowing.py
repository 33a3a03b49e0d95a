"""Each way to tell Ok and Err apart narrows both branches, in both type checkers."""

from typing import Literal, assert_never, assert_type

from openrouter_core import UNSET, Err, Ok, Result, Unset, is_err, is_ok


def by_match(result: Result[int, ValueError]) -> None:
    match result:
        case Ok(value):
            assert_type(result, Ok[int])
            assert_type(value, int)
        case Err(error):
            assert_type(result, Err[ValueError])
            assert_type(error, ValueError)
        case _:
            assert_never(result)


def by_isinstance(result: Result[int, ValueError]) -> None:
    if isinstance(result, Ok):
        assert_type(result, Ok[int])
    else:
        assert_type(result, Err[ValueError])


def by_truth(result: Result[int, ValueError]) -> None:
    if result:
        assert_type(result, Ok[int])
    else:
        assert_type(result, Err[ValueError])
    if not result:
        assert_type(result, Err[ValueError])
        return
    assert_type(result.value, int)


def by_identity_of_ok(result: Result[int, ValueError]) -> None:
    if result.ok is True:
        assert_type(result, Ok[int])
    else:
        assert_type(result, Err[ValueError])
    if result.ok is False:
        assert_type(result, Err[ValueError])
    else:
        assert_type(result, Ok[int])


def by_ok(result: Result[int, ValueError]) -> None:
    """mypy only: pyright narrows on literals by comparison, not by truth; the day it does, these ignores are errors."""
    if result.ok:
        assert_type(result, Ok[int])  # pyright: ignore[reportAssertTypeFailure] - see above
    else:
        assert_type(result, Err[ValueError])  # pyright: ignore[reportAssertTypeFailure] - see above
    if not result.ok:
        assert_type(result, Err[ValueError])  # pyright: ignore[reportAssertTypeFailure] - see above


def by_is_ok_and_is_err(result: Result[int, ValueError]) -> None:
    if is_ok(result):
        assert_type(result, Ok[int])
    else:
        assert_type(result, Err[ValueError])
    if is_err(result):
        assert_type(result, Err[ValueError])
    else:
        assert_type(result, Ok[int])


def ok_and_bool_are_literals(ok: Ok[int], err: Err[ValueError]) -> None:
    assert_type(ok.ok, Literal[True])
    assert_type(err.ok, Literal[False])
    assert_type(bool(ok), bool)
    assert_type(ok.__bool__(), Literal[True])
    assert_type(err.__bool__(), Literal[False])


def unset_narrows_by_identity(value: str | Unset | None) -> None:
    if value is UNSET:
        assert_type(value, Literal[Unset.UNSET])
    else:
        assert_type(value, str | None)
