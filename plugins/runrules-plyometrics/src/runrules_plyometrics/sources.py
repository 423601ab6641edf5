"""What the rules rest on, each with an address where one is known."""

from runrules import Source

ACSM2009 = Source(
    "acsm2009",
    "ACSM position stand 2009, Progression models in resistance training for healthy adults",
    "https://www.medscape.com/viewarticle/717047",
)
BARRIO2023 = Source(
    "barrio2023", "Dudagoitia Barrio et al. 2023, Kinesiology 55(2)", "https://hrcak.srce.hr/index.php/en/clanak/447258"
)
BERRYMAN2010 = Source(
    "berryman2010",
    "Berryman, Maurel & Bosquet 2010, JSCR 24:1818-1825",
    "https://biomaterialdatabase.com/search/publications/20543734",
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
GEORGE2024 = Source(
    "george2024",
    "George, Sheerin & Reid 2024, Sports Med 54:2247-2265, doi 10.1007/s40279-024-02051-y",
    "https://ouci.dntb.gov.ua/en/works/9JxkMLN4",
)
LLANOSLAGOS2024 = Source(
    "llanoslagos2024",
    "Llanos-Lagos et al. 2024, Sports Med 54:895-932, doi 10.1007/s40279-023-01978-y",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC11052887/",
)
MEMORY = Source("memory", "Common practice, from memory")
POSTNATAL2019 = Source(
    "postnatal2019",
    "Goom, Donnelly & Brockwell 2019 guideline; recommendation table in BJSM",
    "https://bjsm.bmj.com/highwire/markup/120263/expansion",
)
SILBERNAGEL2007 = Source(
    "silbernagel2007", "Silbernagel et al. 2007, AJSM 35:897-906", "https://read.qxmd.com/read/17307888/"
)
