"""How Sphinx makes the documentation site; docs/build_site.py gathers its pages and runs it."""

project = "runrules"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "runrules"
language = "en"
smartquotes = False  # what is quoted stays as it was written
html_use_index = False  # it would list nothing

# As deep as pages link to headings.
myst_heading_anchors = 3
nitpicky = True

# Nothing is fetched and nothing is copied that the pages do not show.
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
