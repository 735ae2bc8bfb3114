"""One's own account: letters, one's data, tokens for programs."""
