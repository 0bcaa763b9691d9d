"""Ledger imports: staged row by row, applied in chunks, taken back exactly."""
