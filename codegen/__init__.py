"""The generator: writes `openrouter_funcs`, `openrouter_core.models` and `openrouter_core.params` from an API document.

One pipeline, run by `generator`: read (`document`), check (`grammar`), mend (`overlays`), parse (`schemas` and `operations`, with
what they need) into forms (`forms`), after which no dict of the document is touched; find words (`words`); emit (`emit_models`,
`emit_stub`, `emit_params`, `emit_functions`, `emit_packages`); format, write or compare (`output`). It is not installed with
the packages.
"""
