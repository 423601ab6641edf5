"""What the rules rest on, each with an address where one is known."""

from runrules import Source

ACSM2009 = Source(
    "acsm2009",
    "ACSM position stand 2009, Progression models in resistance training for healthy adults",
    "https://www.medscape.com/viewarticle/717047",
)
DOMA2017RBE = Source(
    "doma2017rbe",
    "Doma et al. 2017, APNM 42:978-985, doi 10.1139/apnm-2017-0214",
    "https://researchonline.jcu.edu.au/49494",
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
FAHLSTROM2003 = Source(
    "fahlstrom2003",
    "Fahlstrom et al. 2003, KSSTA 11:327-333",
    "https://www.scribd.com/document/629806910/alfredson-achilles",
)
IVERSEN2021 = Source(
    "iversen2021",
    "Iversen et al. 2021 'No time to lift?', Sports Med 51:2079-2095, doi 10.1007/s40279-021-01490-1",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC8449772",
)
JONSSON2008 = Source(
    "jonsson2008",
    "Jonsson et al., eccentric calf training without dorsiflexion for insertional pain (pilot)",
    "https://www.proquest.com/scholarly-journals/new-regimen-eccentric-calf-muscle-training/docview/1779024231/se-2",
)
LEPPANEN2024 = Source(
    "leppanen2024",
    "Leppanen et al. 2024 (Run RCT), BJSM 58:722, doi 10.1136/bjsports-2023-107926",
    "https://jyx.jyu.fi/handle/123456789/95333",
)
MEMORY = Source("memory", "Common practice, from memory")
MORAN2021 = Source(
    "moran2021",
    "Moran et al. 2021, Sports Med 51:225-242, doi 10.1007/s40279-020-01367-9",
    "https://www.springermedizin.de/effects-of-bilateral-and-unilateral-resistance-training-on-horiz/18521974",
)
PHT_REVIEWS = Source(
    "pht_reviews",
    "Goom et al. 2016, JOSPT; Beatty et al. 2017, Curr Sports Med Rep 16:162-171",
    "https://journals.lww.com/acsm-csmr/fulltext/2017/05000/Rehabilitation_and_Prevention_of_Proximal.15.aspx",
)
POWERS2014 = Source(
    "powers2014",
    "Powers et al. 2014, JOSPT 44:320",
    "https://scholar.usuhs.edu/en/publications/patellofemoral-joint-stress-during-weight-bearing-and-non-weight-",
)
SEED000 = Source("seed000", "Seed 000, van Bentum 2025")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SEED002 = Source("seed002", "Seed 002, BeFit Runners (coach Kari)")
SEED003 = Source("seed003", "Seed 003, unsigned article")
SEED004 = Source("seed004", "Seed 004, '7 powerful tips'")
SILBERNAGEL2007 = Source(
    "silbernagel2007", "Silbernagel et al. 2007, AJSM 35:897-906", "https://read.qxmd.com/read/17307888/"
)
ZHANG2023 = Source(
    "zhang2023",
    "Zhang et al. 2023, Front Physiol 14:1128250",
    "https://www.frontiersin.org/articles/10.3389/fphys.2023.1128250",
)
