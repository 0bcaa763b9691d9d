"""The log of calls: who rang, who took it, who is still to be called back."""
