"""What the rules rest on, each with an address where one is known."""

from runrules import Source

BEYER2015 = Source(
    "beyer2015",
    "Beyer et al. 2015, AJSM 43:1704-1711",
    "https://www.physiospot.com/2015/07/13/heavy-slow-resistance-versus-eccentric-training-as-treatment-for-achilles-tendinopathy/",
)
CHRISTOPHER2019 = Source(
    "christopher2019",
    "Christopher et al. 2019, Arch Physiother 9:2",
    "https://archivesphysiotherapy.biomedcentral.com/articles/10.1186/s40945-019-0054-7",
)
ESCULIER2018 = Source(
    "esculier2018",
    "Esculier et al. 2018, BJSM 52:659, doi 10.1136/bjsports-2016-096988",
    "https://bjsm.bmj.com/content/52/10/659",
)
FRANDSEN2025 = Source(
    "frandsen2025",
    "Schuster Brandt Frandsen et al. 2025, BJSM 59:1203-1210, doi 10.1136/bjsports-2024-109380",
    "https://blogs.bmj.com/bjsm/2025/10/06/how-much-running-is-too-much-a-new-take-on-injury-risk-for-runners",
)
FREDERICSON2000 = Source(
    "fredericson2000",
    "Fredericson et al. 2000, Clin J Sport Med 10:169-175",
    "https://ru.scribd.com/document/379085006/Hip-Abductor-Weakness-in-Distance-Runners-with-Iliotibial-fredericson2000-pdf",
)
HOTT2020 = Source(
    "hott2020",
    "Hott et al., Scand J Med Sci Sports, doi 10.1111/sms.13613",
    "https://www.scribd.com/document/504398110/",
)
IMPELLIZZERI2020 = Source(
    "impellizzeri2020",
    "Impellizzeri et al. 2020, J Athl Train 55:893-901; Impellizzeri et al. 2021, Sports Med 51:581-592",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC7534938",
)
LAUERSEN2014 = Source(
    "lauersen2014",
    "Lauersen, Bertelsen & Andersen 2014, BJSM",
)
LAUERSEN2018 = Source(
    "lauersen2018", "Lauersen, Andersen & Andersen 2018, BJSM 52:1557-1563", "https://bjsm.bmj.com/content/52/24/1557"
)
LEPPANEN2024 = Source(
    "leppanen2024",
    "Leppanen et al. 2024 (Run RCT), BJSM 58:722, doi 10.1136/bjsports-2023-107926",
    "https://jyx.jyu.fi/handle/123456789/95333",
)
MCKAY2020 = Source(
    "mckay2020",
    "Pilot RCT of ITBS rehabilitation in 24 female runners, J Orthop Surg Res 2020, doi 10.1186/s13018-020-01713-7",
    "https://josr-online.biomedcentral.com/articles/10.1186/s13018-020-01713-7",
)
MEMORY = Source("memory", "Common practice, from memory")
MTSS_REVIEWS = Source(
    "mtss_reviews",
    "Hamstra-Wright et al. 2015; Menendez et al. 2020 (PMC7602098)",
    "https://www.painscience.com/bibliography.php?hamstra15",
)
MUCHA2017 = Source(
    "mucha2017",
    "Mucha et al. (2016 online), JSAMS, doi 10.1016/j.jsams.2016.09.002",
    "https://www.jsams.org/article/S1440-2440(16)30202-X/fulltext",
)
NIELSEN2014 = Source(
    "nielsen2014",
    "Nielsen et al. 2014, JOSPT (vbn.aau.dk record)",
    "https://vbn.aau.dk/da/publications/excessive-progression-in-weekly-running-distance-and-risk-of-runn",
)
POWERS2014 = Source(
    "powers2014",
    "Powers et al. 2014, JOSPT 44:320",
    "https://scholar.usuhs.edu/en/publications/patellofemoral-joint-stress-during-weight-bearing-and-non-weight-",
)
SCHIFTAN2015 = Source(
    "schiftan2015",
    "Schiftan, Ross & Hahne 2015, JSAMS 18:238-244",
    "https://www.jsams.org/article/S1440-2440(14)00074-7/fulltext",
)
SEED000 = Source("seed000", "Seed 000, van Bentum 2025")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SEED003 = Source("seed003", "Seed 003, unsigned article")
TADDEI2020 = Source(
    "taddei2020",
    "Taddei et al. 2020, AJSM",
    "https://lermagazine.com/issues/february/foot-core-training-to-prevent-running-related-injuries-a-survival-analysis-of-a-single-blind-randomized-controlled-trial",
)
TORESDAHL2020 = Source(
    "toresdahl2020", "Toresdahl et al. 2020, Sports Health 12:74-79", "https://pmc.ncbi.nlm.nih.gov/articles/PMC6931177"
)
VANDYK2019 = Source(
    "vandyk2019",
    "van Dyk, Behan & Whiteley 2019, BJSM 53:1362-1370",
    "https://preventinjuries.org/knowledge-base/hamstrings-injury-prevention/including-the-nordic-hamstring-exercise-in-injury-prevention-programmes-halves-the-rate-of-hamstring-injuries-a-systematic-review-and-meta-analysis-of-8459-athletes/",
)
WILLY2019 = Source(
    "willy2019",
    "Willy et al. 2019, JOSPT 49:CPG1-CPG95 (patellofemoral pain)",
    "https://it.scribd.com/document/432380294/jospt-2019-0302-pdf",
)
WU2024 = Source(
    "wu2024",
    "Wu et al. 2024, Sports Med 54:1249-1267, doi 10.1007/s40279-024-01993-7",
    "https://link.springer.com/article/10.1007/s40279-024-01993-7",
)
