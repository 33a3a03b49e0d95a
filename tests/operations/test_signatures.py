"""Names and signatures of all functions, against the API document."""

import importlib
import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

import openrouter_funcs
from openrouter_core.unset import UNSET

ATTRIBUTION = ["http_referer", "app_title", "app_categories"]


def test_every_function_of_the_document_is_there_and_no_other(all_functions: Any):
    names = [function.name for function in all_functions]
    assert len(names) == len(set(names)) == 152 + 4 + 1 + 1
    helpers = {"oauth_create_authorization_url", "oauth_create_sha256_code_challenge", "wait_for_batch", "wait_for_video"}
    assert {name for name in openrouter_funcs.__all__ if name.islower()} == {*names, *helpers}


def test_a_function_is_the_same_from_the_root_and_from_its_page(function: Any):
    page = importlib.import_module(f"openrouter_funcs.{function.page}")
    assert getattr(openrouter_funcs, function.name) is getattr(page, function.name)
    assert inspect.iscoroutinefunction(function.call)


def test_the_core_goes_first_and_everything_else_by_name(function: Any, parameters_of: Callable[[Any], dict[str, Any]]):
    core, *others = parameters_of(function).values()
    assert (core.name, core.kind, core.default) == ("core", core.POSITIONAL_OR_KEYWORD, core.empty)
    assert {each.kind for each in others} == {core.KEYWORD_ONLY}


def test_each_parameter_and_property_is_an_argument_and_options_go_last(
    function: Any, parameters_of: Callable[[Any], dict[str, Any]], argument_of: Callable[[str], str]
):
    own = list(parameters_of(function))[1:]
    assert own[-4:] == [*ATTRIBUTION, "options"]
    assert sorted(own[:-4]) == sorted(argument_of(wire) for wire in function.wire_names)
    assert "x-stream-field" not in function.operation or "stream" not in own


def test_what_is_required_has_no_default_and_the_rest_is_unset(
    function: Any, parameters_of: Callable[[Any], dict[str, Any]], argument_of: Callable[[str], str]
):
    parameters = parameters_of(function)
    for wire in function.wire_names:
        default = parameters[argument_of(wire)].default
        if wire in function.required:
            assert default is inspect.Parameter.empty, wire
        elif wire in function.constants:
            assert default == function.constants[wire]
        else:
            assert default is UNSET, wire
    assert {parameters[name].default for name in ATTRIBUTION} == {UNSET}
    assert parameters["options"].default is None


@pytest.mark.parametrize(
    ("name", "wire", "argument"),
    [
        ("video_generation_get_generation", "jobId", "job_id"),
        ("chat_send", "X-OpenRouter-Metadata", "openrouter_metadata"),
        ("stt_create_transcription_multipart", "keyterms[]", "keyterms"),
        ("interns_create_intern", "Idempotency-Key", "idempotency_key"),
        ("interns_sign_intern_daemon_request", "bodySha256", "body_sha256"),
        ("api_keys_get", "hash", "hash"),
        ("responses_send", "input", "input"),
        ("guardrails_get", "id", "id"),
    ],
)
def test_arguments_are_named_in_snake_case_after_the_wire(
    named: Callable[[str], Any], parameters_of: Callable[[Any], dict[str, Any]], name: str, wire: str, argument: str
):
    assert wire in named(name).wire_names
    assert argument in parameters_of(named(name))


@pytest.mark.parametrize("name", ["beta_responses_send"])
def test_an_alias_is_marked_deprecated(named: Callable[[str], Any], name: str):
    assert "deprecated" in (inspect.getdoc(named(name).call) or "").lower()


@pytest.mark.parametrize("name", ["chat_send", "chat_send_stream"])
def test_deprecated_arguments_are_marked_so(named: Callable[[str], Any], name: str):
    described = re.split(r"\n    (?=\w+: )", inspect.getdoc(named(name).call) or "")
    marked = {part.partition(":")[0] for part in described if "Deprecated." in part}
    assert marked == {"route", "transforms", "usage"}


async def test_a_wrong_call_raises_a_type_error(core: Any, named: Callable[[str], Any]):
    for wrong in ({}, {"hash": "x", "unknown": 1}):
        with pytest.raises(TypeError):
            await named("api_keys_get").call(core, **wrong)
