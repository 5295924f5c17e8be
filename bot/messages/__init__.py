"""What the assistant says: catalogs and rendering."""
