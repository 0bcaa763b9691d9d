"""Settings of the person, this console and the company."""
