"""What the rules rest on, each with an address where one is known."""

from runrules import Source

BONTEMPS2020 = Source(
    "bontemps2020",
    "Bontemps et al. 2020, Sports Med, downhill running review (authors' article)",
    "https://hiitscience.com/?p=1167",
)
DOMA2017RBE = Source(
    "doma2017rbe",
    "Doma et al. 2017, APNM 42:978-985, doi 10.1139/apnm-2017-0214",
    "https://researchonline.jcu.edu.au/49494",
)
EIMD_RE_REVIEW = Source(
    "eimd_re_review",
    "Review of muscle damage and running economy (PMC3575608; authors from memory: Assumpcao et al. 2013)",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608",
)
SCHIFTAN2015 = Source(
    "schiftan2015",
    "Schiftan, Ross & Hahne 2015, JSAMS 18:238-244",
    "https://www.jsams.org/article/S1440-2440(14)00074-7/fulltext",
)
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
