"""`python -m benchmarks.workers`: prints the throughput of each configuration and writes result.json."""

from benchmarks.workers.run import main

if __name__ == "__main__":
    main()
