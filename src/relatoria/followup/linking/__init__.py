"""Which paragraphs or objectives a report may answer, ranked and with evidence."""
