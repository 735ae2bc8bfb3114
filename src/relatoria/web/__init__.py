"""The site: public pages, API, feeds, archive, and the server that carries them."""
