"""After the work: calling back, renewing, replacing."""
