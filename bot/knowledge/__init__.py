"""The verified facts: model, loading, and pure questions about them."""
