"""Reading legacy ledgers: where the table lies, what its columns mean, what its cells say."""
