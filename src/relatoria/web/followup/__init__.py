"""Follow-up on the public site: what was done about what was agreed."""
