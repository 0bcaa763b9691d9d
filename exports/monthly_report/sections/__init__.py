"""The sections of the report, each from figures to flowables."""
