"""Where the time of one answer goes, part by part."""
