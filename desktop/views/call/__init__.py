"""Taking a call: a side panel that leaves the board alive behind it."""
