"""Bilans triennaux, arrondissements, projets, nouvelles entrantes et exemptions."""
from datetime import date

from commun_sru import (attendu, classeur, enregistrer, faute, formater, largeurs, par_xml, poser, tableau, titrer)

LIGNES_BILAN = ["Objectifs", "Réalisés", "Taux d'atteinte", "% de PLAI", "% de PLS", "Taux de carence"]


def bilan_transpose(ws, coin_ligne, colonne, periodes):
    """Bilan de la trame : deux colonnes par période (valeur, commentaire)."""
    lettres = [chr(ord(colonne) + i) for i in range(7)]
    ws[f"{colonne}{coin_ligne}"] = "Bilans triennaux SRU"
    for i, (titre, valeurs, commentaire) in enumerate(periodes):
        c1, c2 = lettres[1 + 2 * i], lettres[2 + 2 * i]
        ws[f"{c1}{coin_ligne}"] = titre
        ws.merge_cells(f"{c1}{coin_ligne}:{c2}{coin_ligne}")
        for k, valeur in enumerate(valeurs):
            ws[f"{c1}{coin_ligne + 1 + k}"] = valeur
            if k >= 2 and not isinstance(valeur, str):
                ws[f"{c1}{coin_ligne + 1 + k}"].number_format = "0.0%"
        if commentaire:
            ws[f"{c2}{coin_ligne + 2}"] = commentaire
    for k, libelle in enumerate(LIGNES_BILAN):
        ws[f"{colonne}{coin_ligne + 1 + k}"] = libelle
    titrer(ws, f"{colonne}{coin_ligne}:{lettres[6]}{coin_ligne}")


def bilans_transposes():
    nom = "bilans-triennaux-transposes"
    wb, a, b, c = classeur("Valbrune", "Saint-Aubert", "Charmoy-sur-Orne")
    a["B2"] = "Valbrune – dynamique de rattrapage"
    bilan_transpose(a, 4, "B", [("2014-2016", [210, 168, 0.8, 0.33, 0.25, 0.2], "Carence constatée"),
                                ("2017-2019", [225, 230, 1.0222, 0.78, 0.28, "sans objet"], None),
                                ("2020-2022", [189, 150, 0.8937, 0.36, 0.3, "sans objet"], "Deux opérations décalées")])
    bilan_transpose(b, 2, "A", [("2014-2016", ["sans objet"] * 6, "Commune non soumise"),
                                ("2017-2019", [60, 72, 1.2, 0.375, 0.2083, 0.45], None),
                                ("2020-2022", [64, 64, 1, 0.3125, 0.25, 0], None)])
    bilan_transpose(c, 3, "A", [("2014-2016", [0, 12, 0, 0.5, 0.25, "sans objet"], "Taux légal atteint au début de la période"),
                                ("2017-2019", [40, 41, 1.025, 0.3171, 0.2927, "sans objet"], None),
                                ("2020-2022", [48, 30, 0.625, 0.4, 0.2, "sans objet"], None)])
    c["A11"] = "Source : bilans notifiés par le préfet."
    for ws in (a, b, c):
        largeurs(ws, 22, 22, 14, 18, 14, 18, 14, 18)
    enregistrer(wb, nom)
    attendu(nom, "Bilans triennaux de trois communes, une feuille chacune", "openpyxl",
            "tableaux transposés (périodes en colonnes doubles fusionnées), « sans objet » pour une commune non soumise, coins différents",
            [tableau("TAB-08", "Valbrune", "B4:H10"), tableau("TAB-08", "Saint-Aubert", "A2:G8"),
             tableau("TAB-08", "Charmoy-sur-Orne", "A3:G9")],
            [faute("CMS-26", "IN", "Valbrune", "E8", "78 % de PLAI et 28 % de PLS : plus de 100 %", 0.78, "au plus 72 %",
                   ["COM-02"], aussi=["E9"]),
             faute("CMS-26", "IN", "Valbrune", "G7", "taux d'atteinte 89,4 % au lieu de 150/189 = 79,4 %", 0.8937, 150 / 189,
                   ["SRU-12"]),
             faute("CMS-26", "IN", "Saint-Aubert", "D8", "carence de 45 % alors que l'objectif est dépassé et le bilan qualitatif atteint",
                   0.45, "sans objet"),
             faute("COM-04", "IN", "Charmoy-sur-Orne", "B6", "0 % d'atteinte affiché pour un objectif nul", 0, "sans objet",
                   ["SRU-12", "CMS-26"])])


def bilan_communes():
    nom = "bilan-2023-2025-communes"
    wb, ws = classeur("Bilan 2023-2025")
    poser(ws, "A1", [["Bilan triennal SRU 2023-2025 – arrondissement des Hautes-Rives"],
                     ["Logements financés ou conventionnés du 1er janvier 2023 au 31 décembre 2025"]])
    poser(ws, "A4", [["Commune", "Objectif notifié 23-25", "Réalisés", "dont PLAI", "dont PLUS", "dont PLS et assimilés",
                      "Tx d'atteinte", "% PLAI", "% PLS", "Bilan quantitatif", "Bilan qualitatif", "Observations"]])
    titrer(ws, "A4:L4", "EDEDED")
    lignes = [("Valbrune", 189, 201, 66, 85, 50, "Atteint", "Atteint", None),
              ("Pont-Sainte-Lucie", 122, 130, 34, 60, 36, "Atteint", "Atteint", None),
              ("Montfervent", 77, 80, 26, 24, 30, "Atteint", "Atteint", None),
              ("Rocquevert", 100, 64, 21, 25, 18, "Non atteint", "Atteint", "Pas de carence : un contrat de mixité sociale est signé"),
              ("Grandcombe-le-Lac", 250, 249, 80, 110, 59, "Atteint", "Atteint", None),
              ("Fontmerle", 105, 111, 40, 51, 20, "Atteint", "Atteint", None),
              ("Villers-Cornay", 193, 160, 50, 70, 40, "Non atteint", "Atteint", "Procédure de carence à engager")]
    for i, (commune, obj, real, plai, plus, pls, quanti, quali, obs) in enumerate(lignes):
        r = 5 + i
        poser(ws, f"A{r}", [[commune, obj, real, plai, plus, pls, f"=C{r}/B{r}", f"=D{r}/C{r}", f"=F{r}/C{r}", quanti, quali, obs]])
    ws["G10"] = "=B10/C10"
    poser(ws, "A12", [["Total", "=SUM(B5:B11)", "=SUM(C5:C11)", "=SUM(D5:D11)", "=SUM(E5:E10)", "=SUM(F5:F11)", "=C12/B12",
                       "=D12/C12", "=F12/C12"]])
    formater(ws, "G5:G12", "0%")
    formater(ws, "H5:I12", "0.0%")
    largeurs(ws, 22, 12, 10, 10, 10, 12, 10, 10, 10, 14, 14, 48)
    enregistrer(wb, nom, libreoffice=True)
    f = "Bilan 2023-2025"
    attendu(nom, "Bilan triennal 2023-2025 par commune", "openpyxl+libreoffice",
            "une ligne par commune, trois financements, verdicts en toutes lettres, observations, total ; formules avec valeurs en cache, taux d'atteinte affiché sans décimale",
            [tableau("SRU-12", f, "A4:L12")],
            [faute("SRU-10", "EL", f, "D6", "34 PLAI sur 130 (26,2 %), sous le minimum de 39, et bilan qualitatif dit « Atteint »", 34, 39,
                   ["SRU-12"], aussi=["H6", "K6"]),
             faute("SRU-10", "EL", f, "F7", "30 PLS sur 80 (37,5 %), au-dessus du maximum de 24, et bilan qualitatif dit « Atteint »", 30, 24,
                   ["SRU-12"], aussi=["I7", "K7"]),
             faute("SRU-12", "EL", f, "L8", "le contrat ne dispense pas de la procédure de carence",
                   "Pas de carence : un contrat de mixité sociale est signé", "procédure de carence à engager", ["CMS-19"]),
             faute("COM-03", "AL", f, "J9", "249 pour 250 : 99,6 % s'affiche 100 %, l'objectif n'est pas atteint", "Atteint", "Non atteint",
                   ["SRU-12"], aussi=["G9", "C9"], ou=["IN", "EL"]),
             faute("SRU-12", "IN", f, "G10", "taux d'atteinte inversé (105/111)", 105 / 111, 111 / 105, ["COM-01"]),
             faute("COM-05", "IN", f, "E12", "la somme des PLUS oublie la dernière ligne (70)", 355, 425, ["COM-01", "SRU-12"])])


def arrondissements():
    nom = "arrondissements-lyon-marseille"
    wb, lyon, marseille = classeur("Lyon", "Marseille")
    titres = ["Arrondissement", "Résidences principales", "Logements sociaux", "Taux LS", "Moins de 15 %",
              "Objectif indicatif 2023-2025", "Part de l'objectif"]
    donnees = [("1er", 16003, 2400, "Non", 100), ("2e", 17500, 2100, "Oui", 110), ("3e", 52000, 9880, "Non", 160),
               ("4e", 19400, 2910, "Non", 90), ("5e", 22400, 4480, "Non", 90), ("6e", 27000, 2700, "Oui", 130),
               ("7e", 43000, 8600, "Non", 120), ("8e", 42000, 10500, "Non", 50), ("9e", 25300, 7590, "Non", 40)]
    poser(lyon, "A1", [["Lyon : répartition indicative (chiffres d'exemple)"],
                       ["Objectif de rattrapage communal 2023-2025 : 900 logements"]])
    poser(lyon, "A4", [titres] + [[f"{a} arrondissement", rp, ls, round(ls / rp, 4), prio, obj, round(obj / 900, 4)]
                                  for a, rp, ls, prio, obj in donnees])
    rp, ls = sum(x[1] for x in donnees), sum(x[2] for x in donnees)
    poser(lyon, "A14", [["Total", rp, ls, round(ls / rp, 4), None, 900]])
    titrer(lyon, "A4:G4")
    formater(lyon, "D5:D14", "0.00%")
    formater(lyon, "G5:G14", "0.0%")
    secteurs = [(11000, 2090, 20), (12100, 2541, 20), (22300, 6690, 20), (24800, 4216, 60), (25400, 4318, 60),
                (22600, 4520, 40), (18000, 3060, 50), (39500, 3950, 0), (36000, 6480, 60), (27000, 6210, 40),
                (29000, 6670, 50), (29500, 5310, 70), (40200, 10050, 60), (26800, 10184, 10), (31500, 13860, 10),
                (7600, 1292, 30)]
    lignes = []
    for i, (rp, ls, obj) in enumerate(secteurs, 1):
        lignes.append([i, rp, ls, round(ls / rp, 4), "x" if 100 * ls < 15 * rp else None, obj, round(obj / 600, 4)])
    poser(marseille, "B3", [["Arrdt", "Nb RP", "Nb LLS", "Taux", "< 15 %", "Obj. 23-25", "Part"], *lignes,
                            ["TOTAL", sum(x[1] for x in lignes), sum(x[2] for x in lignes),
                             round(sum(x[2] for x in lignes) / sum(x[1] for x in lignes), 4), None, 600, 1]])
    marseille["B1"] = "Marseille (chiffres d'exemple)"
    titrer(marseille, "B3:H3")
    formater(marseille, "E4:E20", "0.0%")
    formater(marseille, "H4:H20", "0%")
    for ws in (lyon, marseille):
        largeurs(ws, 20, 16, 14, 12, 12, 16, 14, 10)
    enregistrer(wb, nom)
    attendu(nom, "Répartition par arrondissement de deux communes", "openpyxl",
            "deux présentations : oui/non ou croix, arrondissements en texte ou en nombre, tableau en B3, total",
            [tableau("TAB-15", "Lyon", "A4:G14"), tableau("TAB-15", "Marseille", "B3:H20")],
            [faute("COM-03", "AL", "Lyon", "E5", "2 400 / 16 003 = 14,997 % : sous 15 %, affiché « 15,00 % »", "Non", "Oui",
                   ["CMS-16"], aussi=["D5"], ou=["IN", "EL"]),
             faute("CMS-16", "IN", "Lyon", "F14", "les arrondissements totalisent 890, l'objectif communal est de 900", 900, 890,
                   ["CMS-34", "COM-05"]),
             faute("CMS-16", "EL", "Marseille", "G11", "le seul arrondissement sous 15 % (10,0 %) n'a aucun objectif", 0,
                   "un objectif", ["CMS-34"])])


TITRES_PROJETS = ["Opération", "Adresse", "Réf. cad.", "MOA", "Nb logts", "dont LLS (SRU)", "PLAI", "PLUS", "PLS", "PSLA/BRS",
                  "Année fin. prév.", "Année fin.", "Observations"]


def projets():
    nom = "projets-article-3-fautes"
    principale = [
        ["Les Tilleuls", "12 rue des Tilleuls", "AB 112", "Habitat du Val", 45, 24, 8, 12, 4, 0, 2024, None, "Permis déposé, public"],
        ["Îlot de la Gare", "3 place de la Gare", "AC 45", "Foncière des Rives", 60, 66, 20, 30, 16, 0, 2024, 2024, "Agréé, privé"],
        ["Clos Saint-Jean", "8 chemin du Clos", "AD 7", "Habitat du Val", 30, 18, 6, 9, 4, 0, 2025, None, "Foncier maîtrisé, public"],
        ["La Briqueterie", "40 rue de la Briqueterie", "BE 210", "OPH du Val", 40, 16, 5, 8, 3, 0, 2023, 2022, "Agrément 2022, public"],
        ["ZAC des Prés, lot 4", "Route des Prés", "ZA 18", "SEM des Rives", 80, 32, 10, 16, 6, 0, 2026, None, "Études en cours, public"],
        ["LES TILLEULS", "12, rue des Tilleuls", "AB 112", "Habitat du Val", 45, 24, 8, 12, 4, 0, 2024, None, "Permis déposé, public"],
        ["Résidence du Lac", "2 quai du Lac", "AL 31", "OPH du Val", "22 logts", 22, 7, 11, 4, 0, 2025, None, "Faisabilité, public"],
        ["Le Verger", "17 sente du Verger", "AM 9", "Foncière des Rives", 28, 12, 4, 5, 3, 0, 2024, 2025, "Agréé, privé"],
    ]
    vivier = [["Friche Morel", "90 avenue Morel", "BD 2", "SEM des Rives", 75, 30, 10, 14, 6, 0, 2027, None, "Dépollution, public"],
              ["Clos Saint-Jean", "8 chemin du Clos", "AD 7", "Habitat du Val", 30, 18, 6, 8, 4, 0, 2027, None, "Foncier maîtrisé, public"]]

    def rang(n, valeurs):
        return n, {c: v for c, v in zip("ABCDEFGHIJKLM", valeurs) if v is not None}

    feuille1 = [rang(1, ["Article 3 – Liste des projets 2023-2025"]), rang(3, TITRES_PROJETS)]
    feuille1 += [rang(4 + i, x) for i, x in enumerate(principale)]
    feuille1.append((12, {"A": "Total LLS", "F": ("=", "SUM(F4:F11)", 214)}))
    feuille2 = [rang(1, TITRES_PROJETS)] + [rang(2 + i, x) for i, x in enumerate(vivier)]
    f, g = "Liste d'opérations", "Vivier 2026-2028"
    par_xml(nom, [(f, None, feuille1, ["A1:M1"]), (g, None, feuille2, [])], prefixe="ns0", en_ligne=False)
    attendu(nom, "Liste des projets de l'article 3 et vivier", "xml",
            "préfixe d'espace de noms « ns0: », chaînes partagées, apostrophe dans le nom de feuille, intitulés abrégés, typologies en colonnes, vivier sur une autre feuille",
            [tableau("TAB-17", f, "A3:M12"), tableau("TAB-18", g, "A1:M3", ["TAB-17"])],
            [faute("CMS-37", "IN", f, "F5", "66 logements sociaux pour 60 logements", 66, "au plus 60", aussi=["E5"]),
             faute("CMS-37", "IN", f, "F6", "6 PLAI + 9 PLUS + 4 PLS = 19, et non 18", 18, 19, aussi=["G6", "H6", "I6", "J6"]),
             faute("CMS-38", "EL", f, "L7", "financement obtenu en 2022 : déjà compté au bilan précédent", 2022, "2023 à 2025"),
             faute("CMS-38", "EL", f, "K8", "financement prévu en 2026 sans motif d'exception", 2026, "2023 à 2025, ou vivier"),
             faute("CMS-37", "IN", f, "A9", "même opération et même parcelle que la ligne 4", "LES TILLEULS", "une seule ligne",
                   aussi=["A4", "B9", "C9", "B4", "C4"]),
             faute("COM-01", "IN", f, "E10", "nombre écrit avec son unité", "22 logts", 22, ["CMS-37"]),
             faute("CMS-39", "IN", g, "A3", "projet déjà présent dans la liste principale", "Clos Saint-Jean", "une seule liste",
                   aussi=["C3"])])


def projets_trame():
    nom = "projets-trame-dix-champs"
    wb, ws = classeur("Article 3")
    poser(ws, "A1", [["Article 3 - Les projets de logements sociaux pour 2023-2025"], ["Commune de Valbrune"]])
    poser(ws, "A4", [["Nom de l'opération (ou du site en fonction de l'état d'avancement)", "Adresse", "Référence cadastrale",
                      "Maître d'ouvrage de l'opération", "Nombre de logements projetés",
                      "Nombre de logements sociaux projetés (au sens de l'inventaire SRU)",
                      "Typologies des logements sociaux (PLAI/PLUS/PLS ou assimilés, PSLA/BRS, etc)",
                      "Année de financement prévisionnelle (comprise entre 2023 et 2025)", "Année de financement",
                      "Observations permettant d'identifier l'état d'avancement"],
                     ["Les Tilleuls", "12 rue des Tilleuls", "AB 112", "Habitat du Val", 45, 24, "8 PLAI / 12 PLUS / 4 PLS", 2024, 2024,
                      "Permis accordé, agrément obtenu ; initiative publique"],
                     ["Îlot de la Gare", "3 place de la Gare", "AC 45 et 46", "Foncière des Rives", 60, 20, "7 PLAI / 9 PLUS / 4 PLS", 2025, None,
                      "Permis déposé ; initiative privée"],
                     ["Maisons du Clos", "8 chemin du Clos", "AD 7", "Habitat du Val", 18, 18, "6 PLAI / 8 PLUS / 4 BRS", 2023, 2023,
                      "En chantier ; initiative publique"],
                     ["Total", None, None, None, 123, 62]])
    titrer(ws, "A4:J4")
    ws["A10"] = "Les sites prévus après 2025 figurent dans une liste séparée."
    largeurs(ws, 26, 22, 12, 20, 10, 14, 26, 14, 12, 40)
    enregistrer(wb, nom)
    attendu(nom, "Liste des projets aux dix champs de la trame", "openpyxl",
            "intitulés longs de la trame, typologies dans une seule case de texte, total, note sous le tableau",
            [tableau("TAB-17", "Article 3", "A4:J8")])


def entrantes_exemptees():
    nom = "nouvelles-entrantes-et-exemptees"
    wb, ws = classeur("Cas particuliers")
    poser(ws, "A1", [["Cas particuliers de la période 2023-2025"], [None], ["Communes nouvellement entrantes (VIII)"]])
    poser(ws, "A4", [["Commune", "Entrée dans le dispositif", "Rang de période", "Déficit (début de période ou entrée)",
                      "Taux de rattrapage", "Objectif 2023-2025"],
                     ["Sévérac-les-Eaux", date(2023, 1, 1), 1, 312, 0.15, 47],
                     ["Ormoy-le-Sec", date(2020, 1, 1), 2, 290, 0.25, 73],
                     ["Brévannes-le-Haut", date(2023, 1, 1), 1, 180, 0.33, 60],
                     ["Coudrelle", date(2024, 7, 1), "en cours", 150, 0.15, 23],
                     ["Hautepierre-sur-Sonne", date(2024, 1, 1), "en cours", 205, 0.1, 21],
                     ["Lestrange", date(2023, 1, 1), 1, 240, 0.1, 24]])
    poser(ws, "A13", [["Communes exemptées"],
                      ["Commune", "Motif d'exemption", "Acte", "Date de l'acte", "Objectif 2023-2025"],
                      ["Pierrefonte", "Isolement ou difficultés d'accès (III 1°)", "Décret", date(2023, 4, 28), 0],
                      ["Roquemaure-les-Bois", "Faible tension (III 2°)", None, None, 0],
                      ["Malaval", "Inconstructibilité (III bis)", "Décret", date(2023, 4, 28), 0],
                      ["Bois-Guérin", "Isolement ou difficultés d'accès (III 1°)", "Décret", date(2023, 4, 28), 36],
                      ["Roche-Noire", "Inconstructibilité (III bis)", "Arrêté préfectoral", date(2023, 2, 9), 0]])
    titrer(ws, "A4:F4")
    titrer(ws, "A14:E14")
    formater(ws, "B5:B10", "dd/mm/yyyy")
    formater(ws, "D15:D19", "dd/mm/yyyy")
    formater(ws, "E5:E10", "0%")
    largeurs(ws, 24, 36, 20, 18, 16, 16)
    enregistrer(wb, nom)
    f = "Cas particuliers"
    attendu(nom, "Communes nouvellement entrantes et communes exemptées", "openpyxl",
            "deux tableaux de nature différente empilés sur une feuille, chacun sous son intertitre ; rang en nombre ou en texte",
            [tableau("SRU-05", f, "A4:F10", ["SRU-04"]), tableau("SRU-14", f, "A14:E19")],
            [faute("SRU-05", "EL", f, "E7", "33 % pour une première période : 15 %, soit 27", 0.33, 0.15, ["SRU-03"], aussi=["F7"]),
             faute("SRU-06", "EL", f, "E8", "15 % pour une entrée en cours de période : 10 %, soit 15", 0.15, 0.1, ["SRU-05"],
                   aussi=["F8"]),
             faute("SRU-06", "EL", f, "E10", "10 % pour une période complète : 15 %, soit 36", 0.1, 0.15, ["SRU-05"], aussi=["F10"]),
             faute("SRU-14", "AL", f, "D16", "commune exemptée sans acte daté", None, "acte et date", aussi=["C16", "A16", "B16"]),
             faute("SRU-14", "AL", f, "C17", "inconstructibilité par décret : un arrêté préfectoral est attendu", "Décret",
                   "Arrêté préfectoral", aussi=["B17"]),
             faute("SRU-14", "IN", f, "E18", "commune exemptée avec un objectif", 36, 0)])


def suites_du_bilan():
    nom = "suites-du-bilan-cote-a-cote"
    wb, ws = classeur("Suites")
    ws["A1"] = "Suites du bilan 2023-2025"
    poser(ws, "A3", [["Commune", "Objectif légal", "Objectif majoré (mutualisation)", "Réalisés", "Excédent reportable"],
                     ["Grandcombe-le-Lac", 113, 140, 151, 11],
                     ["Fontmerle", 105, 141, 149, 44],
                     ["Valbrune", 189, None, 201, 12]])
    poser(ws, "H3", [["Commune", "Carencée", "CMS complet signé", "Vente HLM prévue", "Acquéreur"],
                     ["Rocquevert", "Oui", "Oui", date(2026, 10, 1), "Locataire occupant"],
                     ["Villers-Cornay", "Oui", "Non", date(2026, 9, 15), "Locataire occupant"],
                     ["Marsillac", "Oui", "Non", date(2026, 11, 3), "Organisme HLM"],
                     ["Bellombre", "Non", "Non", date(2026, 12, 1), "Personne physique"]])
    titrer(ws, "A3:E3")
    titrer(ws, "H3:L3", "FFF2CC")
    formater(ws, "K4:K7", "dd/mm/yyyy")
    largeurs(ws, 20, 12, 14, 10, 12, 3, 3, 18, 10, 12, 14, 20)
    enregistrer(wb, nom)
    attendu(nom, "Excédents et ventes après le bilan", "openpyxl",
            "deux tableaux côte à côte, séparés par deux colonnes vides, de hauteurs différentes",
            [tableau("SRU-13", "Suites", "A3:E6"), tableau("CMS-20", "Suites", "H3:L7")],
            [faute("SRU-13", "EL", "Suites", "E5", "excédent compté depuis l'objectif légal (149 - 105) au lieu du majoré (149 - 141)",
                   44, 8),
             faute("CMS-20", "EL", "Suites", "K5", "vente à un occupant dans une commune carencée sans contrat complet",
                   "2026-09-15", "vente interdite", aussi=["L5", "H5", "I5", "J5"])])


def fabriquer():
    bilans_transposes()
    bilan_communes()
    arrondissements()
    projets()
    projets_trame()
    entrantes_exemptees()
    suites_du_bilan()


if __name__ == "__main__":
    fabriquer()
