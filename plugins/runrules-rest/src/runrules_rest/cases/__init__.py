"""What each rule says at its edges: worked examples that are tests as well.

A module for each rule; they are imported only when somebody looks.
"""
