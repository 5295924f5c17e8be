"""`python -m benchmarks.serving`: prints the figures of the served assistant beside their bars."""

from benchmarks.serving.run import main

if __name__ == "__main__":
    main()
