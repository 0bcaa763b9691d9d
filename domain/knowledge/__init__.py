"""What the company knows: articles, how often they helped, what is still missing."""
