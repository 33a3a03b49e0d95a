import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from openrouter_core import Err, Issue, Meta, Ok, Result, collect, is_err, is_ok, unwrap_async
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

BOOM = ValueError("boom")
META = Meta(status_code=200, headers={"X-Generation-Id": "gen-1"}, attempts=2, elapsed=0.5, method="GET", url="https://x/y")


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes


COPIES = pytest.mark.parametrize("copied", [pickled, copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"])


def test_match_takes_the_value_and_the_error_by_position():
    assert (Ok.__match_args__, Err.__match_args__) == (("value",), ("error",))
    seen: list[object] = []
    results: list[Result[int, ValueError]] = [Ok(1), Err(BOOM)]
    for result in results:
        match result:
            case Ok(value):
                seen.append(value)
            case Err(error):
                seen.append(error)
    assert seen == [1, BOOM]


def test_ok_and_bool_tell_the_sides_apart():
    assert (Ok(0).ok, bool(Ok(0)), is_ok(Ok(0)), is_err(Ok(0))) == (True, True, True, False)
    assert (Err(BOOM).ok, bool(Err(BOOM)), is_ok(Err(BOOM)), is_err(Err(BOOM))) == (False, False, False, True)


@pytest.mark.parametrize(("result", "absent"), [(Ok(1), "error"), (Err(BOOM), "value")], ids=["Ok", "Err"])
def test_the_other_sides_attribute_does_not_exist(result: Result[int, ValueError], absent: str):
    assert not hasattr(result, absent)


@pytest.mark.parametrize("value", [Ok(1), Err(BOOM), META, Issue((), "a", "b")], ids=lambda value: type(value).__name__)
def test_results_and_their_parts_are_frozen_and_slotted(value: Any):
    for name in (*value.__match_args__, "ok", "new"):
        with pytest.raises(AttributeError):
            setattr(value, name, None)
    assert not hasattr(value, "__dict__")


def test_equality_hash_and_repr_leave_meta_out():
    assert Ok(1, meta=META) == Ok(1)
    assert Err(BOOM, meta=META) == Err(BOOM)
    assert hash(Ok(1, meta=META)) == hash(Ok(1))
    assert Ok(1) != Err(1)
    assert Ok(1) != Ok(2)
    assert repr(Ok(1, meta=META)) == "Ok(value=1)"
    assert repr(Err(BOOM, meta=META)) == "Err(error=ValueError('boom'))"


def test_unwrap_gives_the_value_or_raises_the_carried_error_itself():
    assert Ok(1).unwrap() == 1
    with pytest.raises(ValueError, match="boom") as caught:
        Err(BOOM).unwrap()
    assert caught.value is BOOM


def test_unwrap_of_an_error_that_is_no_exception_raises_a_value_error():
    with pytest.raises(ValueError, match="an Err that holds 'no'"):
        Err("no").unwrap()


def test_unwrap_or_gives_the_default_for_err_only():
    assert (Ok(1).unwrap_or(2), Err(BOOM).unwrap_or(2)) == (1, 2)


def test_map_changes_values_and_map_err_errors_and_both_keep_meta():
    ok, err = Ok(1, meta=META), Err("e", meta=META)
    assert ok.map(str) == Ok("1")
    assert err.map_err(len) == Err(1)
    assert ok.map(str).meta is err.map_err(len).meta is META
    assert ok.map_err(len) is ok
    assert err.map(str) is err


def test_and_then_returns_what_the_function_returns_and_skips_err():
    err = Err(BOOM)
    assert Ok(1).and_then(lambda value: Ok(value + 1)) == Ok(2)
    assert Ok(1).and_then(lambda _: err) is err
    assert err.and_then(lambda _: Ok(1)) is err


def test_or_else_and_unwrap_or_else_are_for_err_only():
    assert Ok(1).or_else(lambda _: Ok(2)) == Ok(1)
    assert Err("no").or_else(lambda error: Ok(f"{error}!")) == Ok("no!")
    assert Err("no").or_else(lambda error: Err(len(error))) == Err(2)
    assert Ok(1).unwrap_or_else(len) == 1
    assert Err("no").unwrap_or_else(len) == 2


async def test_then_awaits_the_next_call_and_skips_err():
    async def halved(value: int) -> Ok[int] | Err[str]:
        return Err("odd") if value % 2 else Ok(value // 2)

    assert await Ok(4).then(halved) == Ok(2)
    assert await Ok(3).then(halved) == Err("odd")
    assert await Err("no").then(halved) == Err("no")


def test_an_err_that_is_asked_for_its_value_says_what_the_error_was():
    with pytest.raises(AttributeError, match="an Err has no value; its error is ValueError: no room") as raised:
        _ = Err(ValueError("no room")).value  # type: ignore[attr-defined]  # what is tried
    assert raised.value.name == "value"
    with pytest.raises(AttributeError, match="'Ok' object has no attribute 'error'"):
        _ = Ok(1).error  # type: ignore[attr-defined]  # what is tried


def test_collect_gives_all_values_in_order_or_the_first_err():
    first = Err("first")
    assert collect([Ok(1), Ok(2)]) == Ok([1, 2])
    assert collect([]) == Ok([])
    assert collect(iter([Ok(1), first, Err("second")])) is first


async def test_unwrap_async_awaits_a_call_and_raises_its_error():
    async def call(result: Result[int, ValueError]) -> Result[int, ValueError]:
        return result

    assert await unwrap_async(call(Ok(1))) == 1
    with pytest.raises(ValueError, match="boom") as caught:
        await unwrap_async(call(Err(BOOM)))
    assert caught.value is BOOM


@COPIES
async def test_an_ok_with_the_headers_of_an_answer_survives_copies(server: LocalOpenRouter, copied: Callable[[Any], Any]):
    answer = {"data": {"total_credits": 1, "total_usage": 0.5}, "unknown": [1]}
    server.faults.answer(answer, headers={"X-Generation-Id": "gen-ok"})
    async with server.core() as core:
        result = await credits_get_credits(core)
    again = copied(result)
    assert isinstance(again, Ok)
    assert again == result
    assert again.meta == result.meta
    assert again.meta.generation_id == again.meta.headers["x-generation-id"] == "gen-ok"


@COPIES
async def test_an_err_with_the_headers_of_an_answer_survives_copies(server: LocalOpenRouter, copied: Callable[[Any], Any]):
    server.faults.fail(403, message="not yours", headers={"X-Generation-Id": "gen-err"})
    async with server.core() as core:
        failed = await credits_get_credits(core)
    again = copied(failed)
    assert isinstance(failed, Err)
    assert isinstance(again, Err)
    assert (str(again.error), type(again.error)) == (str(failed.error), type(failed.error))
    assert again.meta == failed.meta == again.error.meta
    assert again.error.headers["x-generation-id"] == "gen-err"


def test_an_issue_reads_as_one_phrase():
    assert str(Issue(("data", 0, "total"), "number", "string")) == "data.0.total: expected number, got string"
    assert str(Issue((), "object", "array")) == "the answer: expected object, got array"
