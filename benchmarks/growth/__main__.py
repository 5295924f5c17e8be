"""`python -m benchmarks.growth`: measures what an answer costs as the work grows, and plots it."""

from benchmarks.growth.run import main

if __name__ == "__main__":
    main()
