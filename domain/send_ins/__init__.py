"""Things sent away to be repaired, and their way back."""
