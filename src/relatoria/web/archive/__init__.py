"""A meeting as a folder that opens anywhere: the site's own pages, without the site.

`extract` makes a register of one meeting, `crawling` walks its site as the public sees it and
keeps every page, `pages` turns addresses into places in the folder, `index` lays out the search,
`folder` puts everything in place at once.
"""

from relatoria.web.archive.folder import Archived, archive

__all__ = ["Archived", "archive"]
