"""The command line: everything long or repeatable without a window."""
