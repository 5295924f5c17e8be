"""`python -m benchmarks.stock`: measures this project and stock Rasa side by side."""

from benchmarks.stock.run import main

if __name__ == "__main__":
    raise SystemExit(main())
