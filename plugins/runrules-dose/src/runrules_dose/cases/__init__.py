"""What the rules about sessions say at their edges: worked examples that are tests as well.

A module for each rule; they are imported only when somebody looks.
"""
