"""The form with which anybody reports a slip on a public page."""
