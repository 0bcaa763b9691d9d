"""Measurements to look at, not to pass: ``python -m tests.benchmarks NAME``."""
