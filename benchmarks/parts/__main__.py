"""`python -m benchmarks.parts`: prints the time of each part of an answer."""

from benchmarks.parts.run import main

if __name__ == "__main__":
    main()
