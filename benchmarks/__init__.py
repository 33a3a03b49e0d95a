"""Benchmarks: this project beside its peers, in one run, against one local server. `README.md` here says how to read them."""
