"""Small things that know nobody: what may be shown, words, durations, values, defaults."""
