"""Two weeks of a business in a few minutes: what its trainer and its clients are told, hour by hour."""
