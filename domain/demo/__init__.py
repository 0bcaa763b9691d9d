"""The demo company: made up, deterministic for a seed, and shaped like a real year."""
