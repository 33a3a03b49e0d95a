"""What becomes of the answers to each function, against the API document; the answers are drawn from its schemas."""

from typing import Any

from openrouter_core import BackoffStrategy, OpenRouterCore, RetryConfig, errors, to_dict
from openrouter_local import LocalOpenRouter

NO_WAIT = BackoffStrategy(initial_interval=0, max_interval=0)


async def called(core: OpenRouterCore, function: Any) -> Any:
    """Return the Result of a call; of a stream or a file, after it was left."""
    result = await function.call(core, **function.arguments(only_required=True))
    if result.ok and hasattr(result.value, "aclose"):
        await result.value.aclose()
    return result


def model_name(schema: dict[str, Any], resolved: dict[str, Any]) -> str | None:
    """Return the name of the class that a schema stands for, where it is an object with a name."""
    return schema["$ref"].rpartition("/")[2].replace("_", "") if "$ref" in schema and "properties" in resolved else None


async def test_each_documented_success_decodes_and_nothing_is_lost(
    server: LocalOpenRouter, core: OpenRouterCore, function_with_json_answer: Any, schemas: Any
):
    for status, schema in function_with_json_answer.answers.items():
        for unknown in ({}, {"z-unknown": {"b": None, "a": [1]}}):
            body = schemas.drawn(schema, **unknown)
            server.faults.answer(body, status=status)
            result = await called(core, function_with_json_answer)
            assert result.ok, result.error
            assert (result.meta.status_code, result.meta.attempts) == (status, 1)
            value = result.value.value if function_with_json_answer.kind == "page" else result.value
            assert to_dict(value) == body
            expected = model_name(schema, schemas.resolved(schema))
            assert expected in {None, type(value).__name__}


async def test_a_page_has_the_items_of_its_answer(
    server: LocalOpenRouter, core: OpenRouterCore, function_with_pages: Any, schemas: Any
):
    (schema,) = function_with_pages.answers.values()
    body = schemas.drawn(schema)
    server.faults.answer(body)
    result = await called(core, function_with_pages)
    name = function_with_pages.operation["x-pagination"]["outputs"]["results"].removeprefix("$.")
    assert len(body[name]) == 2
    assert to_dict(list(result.value.items)) == body[name]


async def test_the_local_server_answers_every_function(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    result = await called(core, function)
    assert result.ok, result.error
    assert str(result.meta.status_code) == next(status for status in function.operation["responses"] if status[0] == "2")
    assert (result.value is None) == (function.kind == "nothing")
    assert function.kind != "page" or len(result.value.items) >= 1
    assert server.requests[0].path.count("/") == function.server_path.count("/")


async def test_each_documented_error_has_its_class(server: LocalOpenRouter, core: OpenRouterCore, function: Any):
    documented = function.operation["x-error-models"]
    assert documented.keys() == {status for status in function.operation["responses"] if status[0] in "45"}
    for status, name in documented.items():
        server.faults.fail(int(status), message="it says why")
        result = await called(core, function)
        assert (status, type(result.error).__name__) == (status, name)
        assert (result.error.status_code, result.error.message) == (int(status), "it says why")


async def test_an_error_that_is_not_documented_is_the_default_one(server: LocalOpenRouter, core: OpenRouterCore, shape: Any):
    for status in {418, 451, 507, 529} - {int(status) for status in shape.operation["responses"]}:
        server.faults.fail(status)
        result = await called(core, shape)
        assert type(result.error) is errors.OpenRouterDefaultError
        assert result.error.status_code == status


async def test_an_error_in_a_success_is_an_error(server: LocalOpenRouter, core: OpenRouterCore, shape_with_json_answer: Any):
    server.faults.error_in_200(code=418, message="no tea")
    result = await called(core, shape_with_json_answer)
    assert (type(result.error), result.error.code) == (errors.OpenRouterDefaultError, 418)


async def test_a_broken_body_is_an_error(server: LocalOpenRouter, core: OpenRouterCore, shape_with_json_answer: Any):
    for spoil in (server.faults.garbage, server.faults.html, server.faults.empty):
        spoil()
        result = await called(core, shape_with_json_answer)
        assert isinstance(result.error, errors.OpenRouterDefaultError)


async def test_json_of_another_kind_is_an_error_that_keeps_it(
    server: LocalOpenRouter, core: OpenRouterCore, shape_with_json_answer: Any, schemas: Any
):
    status, schema = next(iter(shape_with_json_answer.answers.items()))
    kinds = {"array": list, "object": dict}
    for body in ([1], "text", 1, None, True):
        if isinstance(body, kinds.get(schemas.resolved(schema).get("type"), dict)):
            continue
        server.faults.answer(body, status=status)
        result = await called(core, shape_with_json_answer)
        assert isinstance(result.error, errors.ResponseValidationError)
        assert result.error.raw == body


async def test_a_cut_answer_is_an_error(server: LocalOpenRouter, core: OpenRouterCore, shape: Any):
    if shape.kind in {"binary", "nothing"}:
        return  # a file is read later, and nothing cannot be cut
    server.faults.cut(where="body")
    result = await shape.call(core, **shape.arguments(only_required=True))
    if shape.kind == "stream" and result.ok:  # had begun by then, for its first event came whole
        *_, result = [item async for item in result.unwrap()]
    assert isinstance(result.error, errors.HTTPClientError)


async def test_a_204_is_none(core: OpenRouterCore, all_functions: Any):
    names = [function.name for function in all_functions if function.kind == "nothing"]
    assert names == ["external_users_delete", "vault_delete_intern_vault_secret", "vault_delete_vault_secret"]
    for function in all_functions:
        if function.kind == "nothing":
            result = await called(core, function)
            assert (result.ok, result.value, result.meta.status_code) == (True, None, 204)


async def test_statuses_that_pass_are_tried_again(server: LocalOpenRouter, shape: Any):
    codes = shape.operation["x-retries"]["codes"]
    async with server.core(retry_config=RetryConfig(max_attempts=2, backoff=NO_WAIT)) as core:
        for status in (408, 429, 500, 503):
            tried_again = codes == ["5XX"] or str(status) in codes
            server.faults.fail(status, retry_after=0)
            result = await called(core, shape)
            assert (status, result.ok, result.meta.attempts) == (status, tried_again, 1 + tried_again)


async def test_only_where_documented_a_failed_connection_is_not_tried_again(server: LocalOpenRouter, shape: Any):
    server.faults.cut()
    async with server.core(retry_config=RetryConfig(max_attempts=2, backoff=NO_WAIT)) as core:
        result = await called(core, shape)
    assert result.ok == shape.operation["x-retries"]["retryConnectionErrors"]
