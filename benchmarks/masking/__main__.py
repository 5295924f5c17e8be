"""`python -m benchmarks.masking`: prints what masking costs, beside its bar."""

from benchmarks.masking.run import main

if __name__ == "__main__":
    main()
