"""Which module of `openrouter_core.params` a schema stands in."""

from typing import Any

from codegen import emit_params
from tests.codegen.support import a_document, an_operation, parsed


def a_record(**refers: str) -> dict[str, Any]:
    return {"properties": {name: {"$ref": f"#/components/schemas/{target}"} for name, target in refers.items()}}


def taking(page: str, *schemas: str) -> dict[str, Any]:
    content = {"application/json": {"schema": a_record(**{name.lower(): name for name in schemas})}}
    return an_operation(
        "post", tags=[page], operationId=f"{page}_send", requestBody={"content": content}, **{"x-func": f"{page}_send"}
    )


def modules(schemas: dict[str, Any], **pages: tuple[str, ...]) -> dict[str, str]:
    paths = {page: taking(page, *names) for page, names in pages.items()}
    return emit_params.modules_of(parsed(a_document(schemas, **paths)))


SCHEMAS = {"Own": a_record(part="Part", inner="Common"), "Part": a_record(), "Common": a_record(deep="Deep"), "Deep": a_record()}


def test_a_schema_stands_with_the_page_whose_requests_lead_to_it():
    assert modules(SCHEMAS, chat=("Own",)) == dict.fromkeys(("Common", "Deep", "Own", "Part"), "chat")


def test_of_two_pages_it_is_the_one_that_takes_fewer():
    assert modules(SCHEMAS, all=("Own",), some=("Common",)) == {"Common": "some", "Deep": "some", "Own": "all", "Part": "all"}


def test_what_three_pages_take_is_shared_and_so_is_all_that_it_refers_to():
    found = modules(SCHEMAS, a=("Own",), b=("Common",), c=("Common",))
    assert found == {"Common": "shared", "Deep": "shared", "Own": "a", "Part": "a"}


def test_a_page_called_shared_keeps_its_module():
    found = modules(SCHEMAS, shared=("Own",), b=("Common",), c=("Common",))
    assert (found["Own"], found["Common"]) == ("shared", "shared_2")


def test_what_only_answers_hold_is_in_none():
    assert modules(SCHEMAS, a=("Part",)) == {"Part": "a"}
