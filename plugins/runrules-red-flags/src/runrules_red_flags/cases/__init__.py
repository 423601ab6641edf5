"""What each rule says at its edges: both sides of every threshold, and what stands beside what.

A module for each rule; they are imported only when somebody looks.
"""
