"""The import place: a ledger seen as the clerk knows it, mapped, tried, imported, taken back."""
