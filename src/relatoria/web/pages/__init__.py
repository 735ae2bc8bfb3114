"""The public pages, a module a kind."""
