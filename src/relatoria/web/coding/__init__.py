"""Views over coded statements for readers: pages, drawings, files and the API, as the public
sees them, whoever asks: a figure that somebody cites is the same for everybody."""
