"""Code lists in four languages: countries, languages."""
