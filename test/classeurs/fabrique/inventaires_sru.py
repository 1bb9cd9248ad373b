"""Inventaires SRU : services de l'État, fichier national publié, séries annuelles d'une commune."""
from openpyxl.worksheet.table import Table, TableStyleInfo

from commun_sru import (attendu, classeur, enregistrer, faute, formater, largeurs, manquants, par_xml, poser,
                        tableau, titrer)

PARC = [  # code, commune, RP, LS, cible (points)
    ("77901", "Valbrune", 9873, 1898, 25),
    ("77902", "Saint-Aubert", 4210, 1010, 25),
    ("77903", "Rocquevert", 6400, 1312, 20),
    ("77904", "Pont-Sainte-Lucie", 3120, 412, 25),
    ("77905", "Bellombre", 12874, 3505, 25),
    ("77906", "Charmoy-sur-Orne", 2745, 501, 20),
    ("77907", "Montfervent", 5180, 1142, 25),
    ("77908", "Les Aubiers-Neufs", 1987, 118, 20),
]


def ddt_deux_lignes():
    nom = "inventaire-ddt-deux-lignes"
    wb, ws = classeur("Inventaire 2022")
    poser(ws, "A1", [["Direction départementale des territoires – Service habitat"],
                     ["Inventaire SRU au 1er janvier 2022 : communes soumises"],
                     ["Édition du 14 mars 2023"]])
    poser(ws, "A5", [["Code INSEE", "Commune", "Parc au 01/01/2022", None, "Taux de LLS", None, "LS manquants", "Observation"],
                     [None, None, "Résidences principales", "Logements sociaux (LLS)", "constaté", "légal"]])
    for plage in ("A5:A6", "B5:B6", "C5:D5", "E5:F5", "G5:G6", "H5:H6"):
        ws.merge_cells(plage)
    titrer(ws, "A5:H6")
    lignes = [[code, commune, rp, ls, round(ls / rp, 4), cible / 100, manquants(rp, ls, cible)]
              for code, commune, rp, ls, cible in PARC]
    rp, ls = sum(x[2] for x in lignes), sum(x[3] for x in lignes)
    poser(ws, "A7", lignes + [["Total", None, rp, ls, round(ls / rp, 4), None, sum(x[6] for x in lignes)]])
    ws["H11"] = "Taux légal atteint"
    poser(ws, "A17", [["Source : inventaires transmis par les communes, contrôlés par le service."],
                      ["Le taux légal est celui de la période 2023-2025 (25 % ou 20 % selon la tension)."]])
    formater(ws, "C7:D15", "#,##0")
    formater(ws, "E7:E15", "0.00%")
    formater(ws, "F7:F14", "0%")
    largeurs(ws, 12, 22, 14, 14, 10, 8, 12, 22)
    ws.freeze_panes = "C7"
    enregistrer(wb, nom)
    attendu(nom, "Inventaire départemental, titres sur deux lignes fusionnées", "openpyxl",
            "trois lignes au-dessus, titres groupés sur deux lignes fusionnées, total, notes de bas de tableau ; les taux sont arrondis au centième de point",
            [tableau("SRU-02", "Inventaire 2022", "A5:H15")])


def ddt_formules():
    nom = "inventaire-ddt-formules"
    wb, ws, vide = classeur("Inventaire 2022", "Feuil2")
    poser(ws, "A1", [["Inventaire SRU – situation au 1er janvier 2022"]])
    poser(ws, "A3", [["Commune", "Population municipale 2022", "LLS au 01/01/2022", "Nb de RP 2022", "Tx LLS", "Tx cible",
                      "Lgts manquants", "Secteur"]])
    titrer(ws, "A3:H3", "FFF2CC")
    population = [21930, 9120, 14200, 7412, 28650, 6080, 11740, 4390]
    for i, (_, commune, rp, ls, cible) in enumerate(PARC):
        r = 4 + i
        poser(ws, f"A{r}", [[commune, population[i], ls, rp, f"=C{r}/D{r}", cible / 100,
                             f"=MAX(0,ROUNDUP(F{r}*D{r},0)-C{r})", "Nord" if i < 4 else "Sud"]])
    poser(ws, "A12", [["Total", None, "=SUM(C4:C11)", "=SUM(D4:D11)", "=AVERAGE(E4:E11)", None, "=SUM(G4:G10)"]])
    ws["B7"] = "7\u00a0412"              # texte : recopié d'une page avec une espace insécable
    ws["E6"] = 0.205                      # valeur juste, mais figée au milieu des formules
    ws["E9"] = "=C9/D8"                   # dénominateur pris une ligne trop haut
    ws["G10"] = "=MAX(0,ROUNDUP(0.2*D10,0)-C10)"  # cible de 20 % pour une commune à 25 %
    formater(ws, "E4:F12", "0.00%")
    largeurs(ws, 22, 14, 12, 12, 10, 10, 12, 10)
    enregistrer(wb, nom, libreoffice=True)
    f = "Inventaire 2022"
    attendu(nom, "Inventaire départemental en formules", "openpyxl+libreoffice",
            "formules vivantes avec valeurs en cache, colonnes dans un autre ordre, abréviations, feuille vide à côté",
            [tableau("SRU-02", f, "A3:H12")],
            [faute("COM-01", "IN", f, "B7", "population écrite en texte avec une espace insécable", "7\u00a0412", 7412),
             faute("COM-01", "AL", f, "E6", "taux figé dans une colonne de formules", 0.205, "=C6/D6"),
             faute("SRU-01", "IN", f, "E9", "taux de 501/12874 au lieu de 501/2745 (18,25 %)", 501 / 12874, 501 / 2745),
             faute("SRU-02", "IN", f, "G10", "0 logement manquant : cible de 20 % écrite en dur, la commune est à 25 %",
                   0, 153, ["COM-07", "COM-01"]),
             faute("COM-05", "IN", f, "G12", "la somme oublie la dernière ligne (280)", 1030, 1310, ["COM-01", "SRU-02"]),
             faute("SRU-01", "IN", f, "E12", "taux du total = moyenne des taux, et non 9898/46389", 0.170027108239905, 9898 / 46389,
                   ["CMS-33", "COM-05"])])


NATIONAL = ["Region", "Departement", "Code_INSEE_commune", "Nom_commune", "Code_SIREN_EPCI", "Nom_EPCI"]
COLONNES = "ABCDEFGHIJKLMN"


def ligne(numero, valeurs):
    return numero, {c: v for c, v in zip(COLONNES, valeurs) if v is not None}


def national_2026():
    nom = "fichier-national-2026-extrait"
    titres = NATIONAL + ["Population_municipale_01_01_2026", "Nombre_lls_ Inventaire_au_01_01_2025", "Taux_SRU_au_01_01_2025",
                         "Taux_cible_commune", "commune_deficitaire_au_01-01-2025", "Commune_carencée",
                         "Commune_exemptee_2026_2028", "Prelevement_net_2026_dont_majoration"]
    communes = [  # code en nombre (zéro initial perdu), nom, population, LS, taux, cible, déficitaire, carencée, exemptée, montant
        (1901, "VALBRUNE", 22150, 2031, 0.2044, 0.25, 1, 0, 0, 64509.48),
        (1902, "SAINT-AUBERT", 9260, 1088, 0.2531, 0.25, 0, 0, 0, 0),
        (1903, "ROCQUEVERT", 14310, 1377, 0.2107, 0.2, 0, 0, 0, 0),
        (1904, "PONT-SAINTE-LUCIE", 7530, 455, 0.1422, 0.25, 1, 1, 0, 131204.6),
        (1905, "L'ÉTANG-NEUF", 3612, 84, 0.0587, 0.2, 1, 0, 1, 0),
        (1906, "BELLOMBRE", 28940, 3618, 0.2768, 0.25, 0, 0, 0, 0),
    ]
    lignes = [ligne(1, titres)] + [
        ligne(i + 2, ["Auvergne-Rhône-Alpes", "Ain", code, n, "200000901", "CA du Val de Brune", pop, ls, ("pct", taux),
                      ("pct", cible), d, c, e, montant])
        for i, (code, n, pop, ls, taux, cible, d, c, e, montant) in enumerate(communes)]
    par_xml(nom, [("Communes_inventaire_SRU_2026", None, lignes, [])], prefixe="x")
    attendu(nom, "Extrait du fichier national, colonnes de l'édition 2026", "xml",
            "préfixe d'espace de noms « x: », chaînes en ligne, intitulés publiés (espace parasite comprise), codes INSEE devenus nombres, pas de résidences principales",
            [tableau("SRU-02", "Communes_inventaire_SRU_2026", "A1:N7", ["SRU-01"])])


def national_2024():
    nom = "fichier-national-2024-ligne-vide"
    titres = ["Region", "Code_Département", "Code_INSEE_commune", "Nom_commune", "Code_SIREN_EPCI", "Nom_EPCI",
              "Population_municipale_01_01_2024", "Nombre_lls_ Inventaire_au_01_01_2023", "Taux_SRU_au_01_01_2023",
              "Taux_cible_commune_2023_2025", "Commune_déficitaire_2024", "Commune_carencée_2023_2025",
              "Commune_exemptée_2023_2025", "Prélèvement_net_2024_dont_majoration"]
    communes = [
        (5901, "GAPRIVE", 40631, 4610, 21.26, 0.2, 0, 0, 0, 0),
        (5902, "MONTFERVENT", 11820, 1160, 0.2233, 0.25, 1, 0, 0, 18204.12),
        (5903, "CHARMOY-SUR-ORNE", 6140, "1\u202f204", 0.3871, 0.2, 0, 0, 0, 0),
        (5904, "LES AUBIERS-NEUFS", 4455, 131, 0.0648, None, 1, 1, 0, 92330),
        (5905, "FONTMERLE", 8050, 640, "18,40%", 0.25, 1, 0, 0, 27411.5),
        (5906, "VILLERS-CORNAY", 13320, 967, 0.1522, 0.25, 1, 0, 0, 88712.06),
    ]

    def taux(x):
        return ("pct", x) if isinstance(x, float) else x

    lignes = [ligne(2, titres)] + [
        ligne(i + 3, ["Provence-Alpes-Côte d'Azur", 5, code, n, 200000905, "CC des Hautes-Rives", pop, ls, taux(t), taux(c),
                      d, ca, e, montant])
        for i, (code, n, pop, ls, t, c, d, ca, e, montant) in enumerate(communes)]
    par_xml(nom, [("Export", None, lignes, [])], en_ligne=False)
    attendu(nom, "Extrait du fichier national, colonnes de l'édition 2024", "xml",
            "une ligne vide précède les titres, chaînes partagées, drapeaux 0/1, codes devenus nombres, textes restés de l'import",
            [tableau("SRU-02", "Export", "A2:N8", ["SRU-01"])],
            [faute("COM-02", "IN", "Export", "I3", "taux de 2 126 % : lire 21,26 %", 21.26, 0.2126, ["SRU-01"]),
             faute("COM-01", "IN", "Export", "H5", "nombre de logements en texte, espace fine insécable", "1\u202f204", 1204),
             faute("SRU-01", "IN", "Export", "J6", "taux cible absent", None, "20 % ou 25 %"),
             faute("COM-01", "IN", "Export", "I7", "taux en texte au milieu de nombres", "18,40%", 0.184, ["COM-02"])])


def liste_excel(ws, plage, nom):
    t = Table(displayName=nom, ref=plage)
    t.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    ws.add_table(t)


def serie(annees, rp, ls, cibles, notes):
    lignes = []
    for i, annee in enumerate(annees):
        m = manquants(rp[i], ls[i], cibles[i])
        lignes.append([annee, rp[i], ls[i], cibles[i] / 100, round(ls[i] / rp[i], 4), m,
                       ls[i] - ls[i - 1] if i else None, rp[i] - rp[i - 1] if i else None, notes.get(annee)])
    return lignes


TITRES_SERIE = ["Année d'inventaire", "Résidences principales", "Logements sociaux SRU", "Taux cible", "Taux de logement social",
                "LS manquants", "Évol. LS", "Évol. RP", "Événement"]


def series_annuelles():
    nom = "inventaires-annuels-tableau-excel"
    wb, a, b = classeur("Valbrune", "Val d'Orne")
    rp = [9023, 9101, 9180, 9254, 9330, 9412, 9490, 9568, 9655, 9737, 9873]
    ls = [1702, 1711, 1724, 1748, 1765, 1781, 1800, 1829, 1851, 1877, 1898]
    annees = list(range(2012, 2023))
    poser(a, "A1", [["Valbrune : inventaires au 1er janvier"]])
    poser(a, "A3", [TITRES_SERIE] + serie(annees, rp, ls, [20, 20] + [25] * 9,
                                           {2014: "Taux légal porté de 20 à 25 % (loi du 18 janvier 2013)"}))
    liste_excel(a, "A3:I14", "Inventaires_Valbrune")
    formater(a, "D4:D14", "0%")
    formater(a, "E4:E14", "0.00%")
    rp2, ls2 = [3010, 3042, 3068, 3120, 3155], [560, 571, 580, 596, 607]
    poser(b, "B2", [TITRES_SERIE] + serie(list(range(2018, 2023)), rp2, ls2, [20] * 5, {}))
    liste_excel(b, "B2:J7", "Inventaires_Orne")
    formater(b, "E3:E7", "0%")
    formater(b, "F3:F7", "0.0%")
    for ws in (a, b):
        largeurs(ws, 14, 14, 14, 12, 12, 12, 12, 12, 30, 20)
    enregistrer(wb, nom)
    attendu(nom, "Inventaires par année de deux communes, en tableaux Excel", "openpyxl",
            "deux tableaux Excel (ListObject), le second commence en B2 dans une feuille au nom à apostrophe ; passage de 20 à 25 % mentionné",
            [tableau("TAB-04", "Valbrune", "A3:I14"), tableau("TAB-04", "Val d'Orne", "B2:J7")])


def evolution_fautes():
    nom = "evolution-parc-trois-tableaux"
    wb, ws = classeur("Volet 1")
    annees = [2012, 2013, 2014, 2015, 2016, 2018, 2019, 2020, 2021, 2022]
    rp = [5012, 5040, 5071, 5098, 5120, 5133, 5144, 5150, 5163, 5180]
    ls = [1001, 1012, 1020, 1033, 1045, 1076, 1090, 1106, 1120, 1142]
    poser(ws, "A1", [["Montfervent – 1er volet, points de repère"], [None], ["1) Évolution du taux de logement social"]])
    poser(ws, "A4", [["Année", "RP", "LLS", "Cible", "Taux", "Manquants"]])
    titrer(ws, "A4:F4")
    for i, annee in enumerate(annees):
        r = 5 + i
        poser(ws, f"A{r}", [[annee, rp[i], ls[i], 0.2 if annee < 2014 else 0.25, f"=C{r}/B{r}",
                             f"=MAX(0,ROUNDUP(D{r}*B{r},0)-C{r})"]])
    ws["F12"] = "=MAX(0,ROUNDUP(D12*B11,0)-C11)"        # année précédente
    poser(ws, "A17", [["4) Modes de production du logement social"],
                      ["Période", "Total LLS", "VEFA", "Maîtrise d'ouvrage directe", "Acquisition-amélioration", "% VEFA",
                       "% MOD", "% AA"],
                      ["2017-2019", 96, 58, 38, 11, "=C19/B19", "=D19/B19", "=E19/B19"],
                      ["2020-2022", 110, 82, 38, 9, "=C20/B20", "=D20/B20", "=E20/B20"]])
    titrer(ws, "A18:H18")
    poser(ws, "A23", [["Projection (à titre informatif)"],
                      ["Année", "RP projetées", "Part des LLS dans l'offre nouvelle", "LLS projetés", "Taux projeté"],
                      [2022, 5180, 0.2, 1142, "=D25/B25"], [2025, 5240, 0.2, 1200, "=D26/B26"],
                      [2028, 5300, 0.2, 1266, "=D27/B27"], [2031, 5360, 0.2, 1340, "=D28/B28"]])
    titrer(ws, "A24:E24")
    formater(ws, "D5:D14", "0%")
    for plage in ("E5:E14", "F19:H20", "E25:E28", "C25:C28"):
        formater(ws, plage, "0.00%")
    largeurs(ws, 14, 14, 14, 16, 16, 14, 10, 10)
    enregistrer(wb, nom, libreoffice=True)
    f = "Volet 1"
    attendu(nom, "Volet 1 d'un contrat : série, modes de production et projection sur une feuille", "openpyxl+libreoffice",
            "trois tableaux empilés sur une feuille, chacun sous son intertitre, formules avec valeurs en cache",
            [tableau("TAB-04", f, "A4:F14"), tableau("TAB-10", f, "A18:H20"), tableau("SRU-18", f, "A24:E28")],
            [faute("SRU-19", "AL", f, "A10", "l'année 2017 manque dans la série", 2018, 2017, ["CMS-24"], aussi=["A9", "A4:F4"]),
             faute("SRU-19", "AL", f, "D7", "taux cible passé de 20 à 25 % sans mention", 0.25, "mention du changement de cible",
                   aussi=["A4:F4", "D6", "A7"]),
             faute("SRU-02", "IN", f, "F12", "formule qui prend les lignes de 2019 pour les manquants de 2020",
                   196, 182, ["SRU-19"]),
             faute("CMS-28", "IN", f, "C20", "VEFA + maîtrise d'ouvrage directe = 120, au-dessus du total de 110", 82, "au plus 72",
                   aussi=["B20", "D20"]),
             faute("SRU-18", "IN", f, "E28", "la cible de 25 % est atteinte alors que la part de logements sociaux (20 %) est sous la cible",
                   0.25, "moins de 25 %", aussi=["D28", "A28"])])


if __name__ == "__main__":
    ddt_deux_lignes()
    ddt_formules()
    national_2026()
    national_2024()
    series_annuelles()
    evolution_fautes()
