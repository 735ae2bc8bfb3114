"""From statements to messages and volumes, every sentence cited; and checks of any report."""
