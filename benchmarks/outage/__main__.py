"""`python -m benchmarks.outage`: takes the store away in four ways, and prints what people saw of it."""

from benchmarks.outage.run import main

if __name__ == "__main__":
    raise SystemExit(main())
