"""Pictures of the console, to be looked at: ``python -m tests.screenshots --out DIR``."""
