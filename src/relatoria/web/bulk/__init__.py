"""Bulk open data: every table as files that anybody may take away, streamed, versioned, licensed.

`tables` says what columns there are, `speech` and `entities` give the rows as the public sees
them, `forms` writes them, `edition` names the version of what is there now.
"""
