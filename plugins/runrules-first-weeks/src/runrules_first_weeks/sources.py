"""What the rules rest on, each with an address where one is known."""

from runrules import Source

ACSM2009 = Source(
    "acsm2009",
    "ACSM position stand 2009, Progression models in resistance training for healthy adults",
    "https://www.medscape.com/viewarticle/717047",
)
BARNES2013 = Source(
    "barnes2013",
    "Barnes et al. 2013, MSSE 45:2322-2331, doi 10.1249/MSS.0b013e31829af603",
    "https://journals.lww.com/acsm-msse/Abstract/2013/12000/Effects_of_Resistance_Training_on_Running_Economy.14.aspx",
)
CHEUNG2003 = Source(
    "cheung2003",
    "Cheung, Hume & Maxwell 2003, Sports Med 33:145-164 (DOMS)",
    "https://bmjopensem.bmj.com/lookup/external-ref?access_num=10.2165/00007256-200333020-00005&link_type=DOI",
)
DOMA2015 = Source(
    "doma2015",
    "Doma et al. 2015, EJAP 115:1789-1799 (PMID 25828143)",
    "https://www.sigmaaldrich.com/catalog/papers/25828143",
)
DOMA2017RBE = Source(
    "doma2017rbe",
    "Doma et al. 2017, APNM 42:978-985, doi 10.1139/apnm-2017-0214",
    "https://researchonline.jcu.edu.au/49494",
)
DOMA2019HEAT = Source(
    "doma2019heat",
    "Doma et al. 2019, Sports Med Open 5, doi 10.1186/s40798-019-0195-y",
    "https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-019-0195-y",
)
EBRARY_BLAGROVE = Source(
    "ebrary_blagrove",
    "Blagrove & Hooper, 'Strength training for enhancing performance and reducing injury risk' (book chapter)",
    "https://ebrary.net/154521/health/strength_training_enhancing_performance_reducing_injury_risk",
)
EIHARA2022 = Source(
    "eihara2022",
    "Eihara et al. 2022, Sports Med Open 8:138, doi 10.1186/s40798-022-00511-1",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC9653533/",
)
EIMD_RE_REVIEW = Source(
    "eimd_re_review",
    "Review of muscle damage and running economy (PMC3575608; authors from memory: Assumpcao et al. 2013)",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608",
)
MEMORY = Source("memory", "Common practice, from memory")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
