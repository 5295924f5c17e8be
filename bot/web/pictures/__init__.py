"""Pictures drawn from the knowledge, as accessible SVG: the map of cities and the timeline of events."""
