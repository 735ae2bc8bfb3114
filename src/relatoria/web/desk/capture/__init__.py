"""Live capture: a page that a rapporteur types into while people speak."""
