"""How long the desk's pages take when 100,000 inquiries are kept."""
