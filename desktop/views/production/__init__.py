"""Tracing back what a machine made."""
