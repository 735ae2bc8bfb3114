"""Press notes and news items: headline, events, quotations, contacts."""
