"""What the rules rest on, each with an address where one is known."""

from runrules import Source

ACSM2009 = Source(
    "acsm2009",
    "ACSM position stand 2009, Progression models in resistance training for healthy adults",
    "https://www.medscape.com/viewarticle/717047",
)
BALSALOBRE2016 = Source(
    "balsalobre2016",
    "Balsalobre-Fernandez, Santos-Concejero & Grivas 2016, JSCR 30:2361-2368, doi 10.1519/JSC.0000000000001316",
    "https://ouci.dntb.gov.ua/en/works/7Berdrg9",
)
BARRIO2023 = Source(
    "barrio2023", "Dudagoitia Barrio et al. 2023, Kinesiology 55(2)", "https://hrcak.srce.hr/index.php/en/clanak/447258"
)
BERRYMAN2010 = Source(
    "berryman2010",
    "Berryman, Maurel & Bosquet 2010, JSCR 24:1818-1825",
    "https://biomaterialdatabase.com/search/publications/20543734",
)
BICKEL2011 = Source(
    "bickel2011",
    "Bickel, Cross & Bamman 2011, MSSE",
    "http://workoutsolutions.blogspot.com/2010/12/exercise-dosing-to-retain-resistance.html",
)
BLAGROVE2018 = Source(
    "blagrove2018",
    "Blagrove, Howatson & Hayes 2018, Sports Med 48:1117-1149, doi 10.1007/s40279-017-0835-7",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC5889786",
)
EIHARA2022 = Source(
    "eihara2022",
    "Eihara et al. 2022, Sports Med Open 8:138, doi 10.1186/s40798-022-00511-1",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC9653533/",
)
FRANDSEN2025 = Source(
    "frandsen2025",
    "Schuster Brandt Frandsen et al. 2025, BJSM 59:1203-1210, doi 10.1136/bjsports-2024-109380",
    "https://blogs.bmj.com/bjsm/2025/10/06/how-much-running-is-too-much-a-new-take-on-injury-risk-for-runners",
)
IVERSEN2021 = Source(
    "iversen2021",
    "Iversen et al. 2021 'No time to lift?', Sports Med 51:2079-2095, doi 10.1007/s40279-021-01490-1",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC8449772",
)
LLANOSLAGOS2024 = Source(
    "llanoslagos2024",
    "Llanos-Lagos et al. 2024, Sports Med 54:895-932, doi 10.1007/s40279-023-01978-y",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC11052887/",
)
LLOYD2014 = Source(
    "lloyd2014",
    "Lloyd et al. 2014 International Consensus on youth resistance training, BJSM",
    "https://www.researchgate.net/publication/256929167",
)
MEMORY = Source("memory", "Common practice, from memory")
MORAN_NAVARRO2017 = Source(
    "moran_navarro2017",
    "Moran-Navarro et al. 2017, EJAP 117:2387-2399, doi 10.1007/s00421-017-3725-7",
    "https://pubmed.ncbi.nlm.nih.gov/28965198/",
)
PIACENTINI2013 = Source(
    "piacentini2013",
    "Piacentini et al. 2013, JSCR 27:2295-2303",
    "http://journals.lww.com/nsca-jscr/Abstract/2013/08000/Concurrent_Strength_and_Endurance_Training_Effects.33.aspx",
)
SCHOENFELD2017 = Source(
    "schoenfeld2017",
    "Schoenfeld et al. 2017, JSCR 31:3508-3523",
    "https://www.scribd.com/document/683989086/strength-and-hypertrophy-adaptations-between-low-31",
)
SEED000 = Source("seed000", "Seed 000, van Bentum 2025")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SPIERING2021 = Source(
    "spiering2021",
    "Spiering et al. 2021, JSCR 35:1449-1458, doi 10.1519/JSC.0000000000003964",
    "https://ouci.dntb.gov.ua/en/works/4L3gYx37/",
)
SUPERSETS2024 = Source(
    "supersets2024",
    "Iversen et al. 2024, JSCR 38:1372-1378, doi 10.1519/jsc.0000000000004819",
    "https://ouci.dntb.gov.ua/en/works/7AJW1AP4",
)
SUPERSETS2024B = Source(
    "supersets2024b",
    "'Less time, same gains' preprint, SportRxiv 419, doi 10.51224/SRXIV.419",
    "https://sportrxiv.org/index.php/server/preprint/view/419/version/534",
)
VIKMOEN2016 = Source(
    "vikmoen2016", "Vikmoen et al. 2016, PLoS ONE 11:e0150799", "https://pmc.ncbi.nlm.nih.gov/articles/PMC4783109"
)
ZANINI2025 = Source(
    "zanini2025",
    "Zanini, Folland, Wu & Blagrove 2025, MSSE, doi 10.1249/MSS.0000000000003685",
    "https://repository.lboro.ac.uk/articles/journal_contribution/28787945",
)
