"""The generator: writes `openrouter_funcs`, `openrouter_core.models` and `openrouter_core.params` from an API document.

One pipeline, a module for each step: read (`document`), mend (`overlays`), parse (`schemas`, `operations`) into forms
(`forms`), after which no dict of the document is touched; find words (`words`); emit (`emit_models`, `emit_params`,
`emit_functions`, `emit_packages`); write or compare (`output`). Not installed with the packages.
"""
