"""UN DESA International Migrant Stock."""
