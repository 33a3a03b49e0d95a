"""Only what a function declares reaches the wire, whatever a tool that rewrites functions puts among its local variables."""

import inspect
from collections.abc import Callable
from typing import Any

import attrs

import openrouter_funcs
from openrouter_core import RetryConfig
from openrouter_core._request.requests import _declared
from openrouter_core.operation import Operation
from openrouter_funcs import chat, files, models
from openrouter_local import LocalOpenRouter

MESSAGES = [{"role": "user", "content": "Hello."}]


def instrumented(function: Callable[..., Any], *more: str) -> Callable[..., Any]:
    """Return the function with a local variable more than it has, as typeguard's import hook makes it, and further lines."""
    head, tail = inspect.getsource(function).rsplit("    return await", 1)
    added = "".join(f"    {line}\n" for line in ("memo = object()", *more))
    namespace = dict(vars(inspect.getmodule(function)))
    exec(f"from __future__ import annotations\n{head}{added}    return await{tail}", namespace)  # noqa: S102 - our own source
    return namespace[function.__name__]


async def test_a_local_variable_more_reaches_neither_body_nor_hooks(server: LocalOpenRouter):
    seen: list[str] = []

    class Hooks:
        def before_create_request(self, context: Any) -> None:
            seen.extend(context.arguments)

    async with server.core(hooks=Hooks()) as core:
        result = await instrumented(chat.chat_send)(core, model="openai/gpt-5", messages=MESSAGES)
    assert result.ok
    assert server.requests[-1].json() == {"model": "openai/gpt-5", "messages": MESSAGES}
    assert "memo" not in seen
    assert "messages" in seen


async def test_a_local_variable_more_is_not_sent_with_a_file(server: LocalOpenRouter):
    async with server.core() as core:
        result = await instrumented(files.files_upload)(core, file=b"content")
    assert result.ok
    assert b"memo" not in server.requests[-1].body


async def test_a_function_without_body_takes_a_local_variable_more(server: LocalOpenRouter):
    async with server.core() as core:
        assert (await instrumented(models.models_list)(core)).ok


async def test_a_local_variable_of_the_name_of_another_functions_argument_is_not_sent(server: LocalOpenRouter):
    async with server.core() as core:
        result = await instrumented(chat.chat_send, "body = 1", "file = 'x'")(core, model="openai/gpt-5", messages=MESSAGES)
    assert result.ok
    assert server.requests[-1].json() == {"model": "openai/gpt-5", "messages": MESSAGES}


async def test_an_argument_that_a_hook_adds_is_sent(server: LocalOpenRouter):
    class Hooks:
        def before_create_request(self, context: Any) -> Any:
            return attrs.evolve(context, arguments={**context.arguments, "novel": 1})

    async with server.core(hooks=Hooks(), retry_config=RetryConfig(strategy="none")) as core:
        await chat.chat_send(core, model="openai/gpt-5", messages=MESSAGES)
    assert server.requests[-1].json() == {"model": "openai/gpt-5", "messages": MESSAGES, "novel": 1}


def test_every_function_has_just_the_arguments_that_its_operation_declares():
    functions = [function for name in openrouter_funcs.__all__ if inspect.isfunction(function := getattr(openrouter_funcs, name))]
    named = {function.__name__: function for function in functions}
    operations = {
        value
        for function in functions
        for value in vars(inspect.getmodule(function)).values()
        if isinstance(value, Operation) and value.name in named
    }
    assert len(operations) > 150
    for operation in operations:
        assert _declared(operation) == frozenset(inspect.signature(named[operation.name]).parameters)
