"""From pages, reports, spreadsheets and lists to commitments and reports; never half."""
