"""Take all modules of `openrouter_core` into a build, but for these hooks, which would bring PyInstaller itself along."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("openrouter_core", filter=lambda name: "_pyinstaller" not in name)
