"""What the finished and open orders add up to: measures, cuts, patterns and findings."""
