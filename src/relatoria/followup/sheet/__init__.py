"""One page about a country, an institution or a theme."""
