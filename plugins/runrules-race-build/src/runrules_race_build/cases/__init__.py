"""The edges of each rule: where it speaks, where it no longer does, and exactly what it says.

A module for each rule; they are imported only when somebody looks.
"""
