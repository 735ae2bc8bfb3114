"""What is due when, and which reminder goes out now: pure functions of dates and a log."""
