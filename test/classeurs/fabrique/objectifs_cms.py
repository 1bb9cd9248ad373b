"""Objectifs triennaux : listes d'EPCI, tableaux d'abaissement et de mutualisation."""
from datetime import date

from commun_sru import (attendu, classeur, enregistrer, faute, formater, largeurs, manquants, objectif, par_fods, poser,
                        tableau, titrer)


def epci_c5():
    nom = "objectifs-epci-en-c5"
    wb, ws = classeur("Objectifs")
    ws["C2"] = "Communauté d'agglomération du Val de Brune – rattrapage SRU"
    ws["C3"] = "Document de travail de la direction de l'habitat"
    nord = [("Valbrune", 571, 33), ("Saint-Aubert", 43, 100), ("Montfervent", 153, 50)]
    sud = [("Pont-Sainte-Lucie", 368, 33), ("Charmoy-sur-Orne", 48, 100), ("Les Aubiers-Neufs", 280, 33)]
    lignes = [["Commune membre", "LS manquants au 01/01/2022", "Tx rattrapage", "Obj. 23-25", "Commentaire"]]
    totaux = [0, 0]
    for secteur, communes in (("Secteur nord", nord), ("Secteur sud", sud)):
        lignes.append([secteur])
        somme = [0, 0]
        for commune, deficit, taux in communes:
            lignes.append([commune, deficit, taux, objectif(deficit, taux)])
            somme = [somme[0] + deficit, somme[1] + objectif(deficit, taux)]
        lignes.append([f"Sous-total {secteur.lower()}", somme[0], None, somme[1]])
        totaux = [totaux[0] + somme[0], totaux[1] + somme[1]]
    lignes.append(["Total CA", totaux[0], None, totaux[1]])
    poser(ws, "C5", lignes)
    ws["G8"] = "Écart de 1,01 point au taux légal"
    ws["C18"] = "Taux de rattrapage en pour cent ; objectifs arrondis à l'entier supérieur."
    titrer(ws, "C5:G5", "FCE4D6")
    largeurs(ws, 3, 3, 26, 16, 14, 12, 34)
    enregistrer(wb, nom)
    attendu(nom, "Objectifs des communes d'un EPCI, par secteur", "openpyxl",
            "le tableau commence en C5, taux en points (33, 50, 100), lignes de secteur, sous-totaux et total, titres abrégés",
            [tableau("SRU-04", "Objectifs", "C5:G16")])


def un_tiers():
    nom = "objectifs-epci-un-tiers"
    wb, ws = classeur("Triennal")
    poser(ws, "A1", [["EPCI des Hautes-Rives"], ["Objectifs de rattrapage"]])
    poser(ws, "A4", [["Communes", "Déficit 1/1/22", "Taux de", "Objectif triénnal"],
                     [None, None, "rattrappage", "2023-2025"]])
    titrer(ws, "A4:D5")
    communes = [("Fontmerle", 318, 0.33), ("Sévérac-les-Eaux", 250, 0.33), ("Grandcombe-le-Lac", 226, 0.5),
                ("Marsillac", 412, 0.33), ("Villers-Cornay", 584, 0.33), ("Bellerive-sur-Sonne", 61, 1)]
    for i, (commune, deficit, taux) in enumerate(communes):
        r = 6 + i
        poser(ws, f"A{r}", [[commune, deficit, taux, f"=ROUNDUP(B{r}*C{r},0)"]])
    ws["D7"] = "=ROUNDUP(B7/3,0)"
    ws["D9"] = "=ROUNDUP(B9*0.33,0)"
    ws["D10"] = 193
    poser(ws, "A12", [["TOTAL", "=SUM(B6:B11)", "=AVERAGE(C6:C11)", "=SUM(D6:D11)"]])
    ws["A14"] = "Rappel : 33 % du déficit ; 50 % ou 100 % quand la commune approche de son taux légal."
    formater(ws, "C6:C12", "0%")
    largeurs(ws, 24, 14, 14, 18)
    enregistrer(wb, nom)
    f = "Triennal"
    attendu(nom, "Objectifs d'un EPCI : un tiers, taux en dur, total moyenne", "openpyxl",
            "titres coupés sur deux lignes sans fusion, fautes de frappe, formules sans valeurs en cache",
            [tableau("SRU-04", f, "A4:D12")],
            [faute("SRU-04", "AL", f, "D7", "un tiers au lieu de 33 % (84 au lieu de 83)", "=ROUNDUP(B7/3,0)", 83, ["COM-07"]),
             faute("COM-07", "IF", f, "D9", "taux de 33 % écrit en dur dans la formule, les autres lignes lisent la colonne du taux",
                   "=ROUNDUP(B9*0.33,0)", "=ROUNDUP(B9*C9,0)"),
             faute("COM-01", "AL", f, "D10", "objectif figé dans une colonne de formules (la valeur est juste)", 193,
                   "=ROUNDUP(B10*C10,0)"),
             faute("CMS-33", "IN", f, "C12", "taux du total = moyenne des taux, et non objectifs/manquants (692/1851)",
                   "=AVERAGE(C6:C11)", 692 / 1851, ["COM-05", "SRU-04"])])


def abaissement_trame():
    nom = "abaissement-trame-article-2"
    t = [("titre", x) for x in ("Nom de la commune", "Nombre de LS manquants au 1er janvier 2022",
                                "Taux de rattrapage avant CMS", "Objectifs 2023-2025 avant CMS",
                                "Taux de rattrapage retenu", "Objectifs 2023-2025 retenus")]
    communes = [("Valbrune", 571, 0.33, 160), ("Montfervent", 153, 0.5, 70), ("Pont-Sainte-Lucie", 368, 0.33, 92),
                ("Saint-Aubert", 43, 1, 37)]
    lignes = [["Article 2 - Les objectifs de rattrapage pour la période 2023-2025"], [],
              ["Objectifs quantitatifs, contrat abaissant (IX de l'article L. 302-8 du code de la construction et de l'habitation)"], [], t]
    for i, (commune, deficit, taux, retenu) in enumerate(communes):
        r = 6 + i
        lignes.append([commune, deficit, ("pct", taux), ("=", f"ROUNDUP([.B{r}]*[.C{r}];0)"),
                       ("=", f"[.F{r}]/[.B{r}]", "pct"), retenu])
    par_fods(nom, {"Article 2": lignes})
    attendu(nom, "Tableau d'abaissement de la trame", "libreoffice",
            "intitulés exacts de la trame, formules en cache, un retenu exactement au plancher (25 % de 368), un taux de 100 %",
            [tableau("TAB-13", "Article 2", "A5:F9")])


def abaissement_planchers():
    nom = "abaissement-planchers-departement"
    wb, vide, ws = classeur("Lisez-moi", "CMS abaissants")
    vide["A1"] = "Recensement des contrats abaissants signés en 2023. Le tableau est sur l'autre feuille."
    poser(ws, "A1", [["Contrats de mixité sociale abaissants 2023-2025"], ["Inventaire de référence : 1er janvier 2022"]])
    poser(ws, "A4", [["Commune", "Régime légal", "Déficit au 01/01/22", "Objectif légal 23-25", "Plancher CMS (nb LLS)",
                      "Objectif retenu au CMS", "Tx retenu", "Observations"]])
    titrer(ws, "A4:H4", "E2EFDA")
    lignes = [("Valbrune", 0.33, 571, 189, 143, 160, None),
              ("Montfervent", 0.5, 153, 77, 62, 58, None),
              ("Grandcombe-le-Lac", 0.5, 240, 120, 60, 100, None),
              ("Pont-Sainte-Lucie", 0.33, 368, 112, 92, 100, None),
              ("Saint-Aubert", 1, 43, 43, 35, 38, None),
              ("Rocquevert", 0.33, 302, 100, 76, 110, "Effort supplémentaire"),
              ("Sévérac-les-Eaux", 0.15, 312, 47, None, 35, "Nouvelle entrante au 01/01/2023"),
              ("Marsillac", 0.33, 412, 136, 103, 102, None)]
    poser(ws, "A5", [[*x[:6], round(x[5] / x[2], 4), x[6]] for x in lignes])
    formater(ws, "B5:B12", "0%")
    formater(ws, "G5:G12", "0%")
    largeurs(ws, 22, 10, 12, 12, 12, 12, 10, 32)
    enregistrer(wb, nom)
    f = "CMS abaissants"
    attendu(nom, "Recensement départemental des contrats abaissants", "openpyxl",
            "autres intitulés que la trame, colonne de plancher et observations, une feuille de présentation avant le tableau, taux affichés sans décimale",
            [tableau("TAB-13", f, "A4:H12")],
            [faute("CMS-04", "EL", f, "F6", "58 est sous le plancher de 40 % de 153 (61,2, soit 62)", 58, 62, ["CMS-32"]),
             faute("SRU-08", "EL", f, "E7", "plancher de 25 % donné à une commune en régime 50 % : 40 % de 240", 60, 96, ["CMS-04"]),
             faute("SRU-04", "EL", f, "D8", "objectif légal 112 au lieu de 122 (33 % de 368 = 121,44)", 112, 122, ["CMS-32"]),
             faute("CMS-04", "IN", f, "F10", "objectif retenu au-dessus de l'objectif légal dans un contrat abaissant", 110,
                   "au plus 100", ["SRU-07"]),
             faute("CMS-02", "EL", f, "F11", "abaissement d'une commune nouvelle entrante", 35, 47, ["SRU-05", "SRU-08"],
                   aussi=["A11", "B11", "G11", "H11"]),
             faute("CMS-04", "EL", f, "F12", "102 est sous 25 % de 412 (103) ; le taux de 24,76 % s'affiche « 25 % »", 102, 103,
                   ["CMS-32", "COM-03"])])


def mutualisation_accords():
    nom = "mutualisation-accords-total"
    wb, ws = classeur("Art. 2 mutualisation")
    poser(ws, "B1", [["Contrat de mixité sociale intercommunal – CC des Hautes-Rives"],
                     ["PLH exécutoire depuis le 01/09/2021 ; avis de la commission nationale SRU du 20/06/2023 ; signature le 10/07/2023"]])
    poser(ws, "B4", [["Commune", "LS manquants au 1er janvier 2022", "Avant mutualisation", None, "Après mutualisation", None,
                      "Accord de la commune", "Date de délibération"],
                     [None, None, "Taux", "Objectif 2023-2025", "Taux", "Objectif 2023-2025"]])
    for plage in ("B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5", "I4:I5"):
        ws.merge_cells(plage)
    titrer(ws, "B4:I5", "DDEBF7")
    lignes = [("Villers-Cornay", 584, 0.33, 130, None, None), ("Grandcombe-le-Lac", 226, 0.5, 140, "Oui", date(2023, 4, 12)),
              ("Fontmerle", 318, 0.33, 141, "Oui", date(2023, 4, 18))]
    for i, (commune, deficit, taux, apres, accord, jour) in enumerate(lignes):
        r = 6 + i
        poser(ws, f"B{r}", [[commune, deficit, taux, f"=ROUNDUP(C{r}*D{r},0)", f"=G{r}/C{r}", apres, accord, jour]])
    poser(ws, "B9", [["Total", "=SUM(C6:C8)", "=E9/C9", "=SUM(E6:E8)", "=G9/C9", "=SUM(G6:G8)"]])
    ws["B11"] = "Sévérac-les-Eaux, nouvelle entrante, reste hors de la répartition et garde son objectif."
    formater(ws, "D6:D9", "0.00%")
    formater(ws, "F6:F9", "0.00%")
    formater(ws, "I6:I9", "dd/mm/yyyy")
    largeurs(ws, 3, 24, 14, 10, 12, 10, 12, 12, 14)
    enregistrer(wb, nom, libreoffice=True)
    attendu(nom, "Tableau de mutualisation avec accords et total", "openpyxl+libreoffice",
            "tableau en B4, titres groupés avant/après sur deux lignes, total aux taux recalculés, accords datés des deux communes majorées",
            [tableau("TAB-14", "Art. 2 mutualisation", "B4:I9")])


def mutualisation_fautes():
    nom = "mutualisation-total-moyenne"
    t = [("titre", x) for x in ("Nom de la commune", "Nb LS manquants au 1er janvier 2022", "Taux avant mutualisation",
                                "Objectifs 23-25 avant mutualisation", "Taux après mutualisation",
                                "Objectifs 23-25 après mutualisation", "Accord", "Délibération du")]
    communes = [("Villers-Cornay", 584, 0.33, 90, None, None), ("Grandcombe-le-Lac", 226, 0.5, 140, "Non", None),
                ("Fontmerle", 318, 0.33, 60, None, None), ("Marsillac", 412, 0.33, 69, None, None),
                ("Bellerive-sur-Sonne", 60, 1, 66, "Oui", "2023-05-11")]
    lignes = [["Mutualisation des objectifs – projet du 2 mai 2023"],
              ["PLH exécutoire depuis le 01/09/2021 ; avis de la commission nationale SRU du 20/04/2023"], t]
    for i, (commune, deficit, taux, apres, accord, jour) in enumerate(communes):
        r = 4 + i
        lignes.append([commune, deficit, ("pct", taux), ("=", f"ROUNDUP([.B{r}]*[.C{r}];0)"),
                       ("=", f"[.F{r}]/[.B{r}]", "pct"), apres, accord, ("date", jour) if jour else None])
    lignes.append(["Total", ("=", "SUM([.B4:.B8])"), ("=", "AVERAGE([.C4:.C8])", "pct"), ("=", "SUM([.D4:.D8])"),
                   ("=", "[.F9]/[.B9]", "pct"), ("=", "SUM([.F4:.F8])")])
    par_fods(nom, {"Mutualisation": lignes, "Calculs": [["Brouillon"]]})
    f = "Mutualisation"
    attendu(nom, "Projet de mutualisation à revoir", "libreoffice",
            "formules en cache, intitulés voisins de la trame, seconde feuille de brouillon",
            [tableau("TAB-14", f, "A3:H9")],
            [faute("CMS-08", "EL", f, "F4", "90 est sous la moitié de l'objectif légal (192,72 / 2 = 96,36)", 90, 97, ["CMS-33"]),
             faute("CMS-10", "EL", f, "G5", "commune majorée (140 pour 113) sans accord", "Non", "accord daté", aussi=["F5"]),
             faute("CMS-08", "AL", f, "F7", "69 : au-dessus de la moitié légale (67,98), sous les 17 % de l'annexe 1 (70,04)", 69,
                   "69 ou 71 selon la lecture", hypothese="AMB-06"),
             faute("CMS-09", "AL", f, "F8", "objectif de 66 au-dessus du déficit de 60", 66, "au plus 60"),
             faute("CMS-33", "IN", f, "C9", "taux du total = moyenne des taux (49,8 %), et non 607/1600", 0.498, 607 / 1600,
                   ["CMS-09", "COM-05"]),
             faute("CMS-09", "EL", f, "F9", "somme retenue de 425, sous la somme légale de 607", 425, 607)])


def regimes():
    nom = "regimes-33-50-100-bornes"
    wb, ws = classeur("Régimes")
    poser(ws, "A1", [["Classement des communes par rythme de rattrapage, période 2023-2025"],
                     ["Inventaire au 1er janvier 2022"]])
    poser(ws, "A4", [["Commune", "RP", "LLS", "Taux LLS", "Taux légal", "Écart (points)", "LS manquants", "Régime", "Objectif"]])
    titrer(ws, "A4:I4")
    lignes = [("Valbrune", 9873, 1898, 25, 33), ("Montfervent", 5180, 1142, 25, 33), ("Saint-Aubert", 4210, 1010, 25, 50),
              ("Haute-Borne", 10000, 2300, 25, 100), ("Basse-Borne", 10000, 2100, 25, 33),
              ("Le Plessis-Morvan", 25000, 5249, 25, 50), ("Marcilly-les-Bois", 4000, 655, 20, 50),
              ("Charmoy-sur-Orne", 2745, 501, 20, 100)]
    for i, (commune, rp, ls, cible, regime) in enumerate(lignes):
        taux = round(ls / rp, 4)
        deficit = manquants(rp, ls, cible)
        poser(ws, f"A{5 + i}", [[commune, rp, ls, taux, cible / 100, round(cible - 100 * taux, 2), deficit, f"régime {regime} %",
                                 objectif(deficit, regime)]])
    formater(ws, "B5:C12", '#,##0')
    formater(ws, "D5:D12", "0.00%")
    formater(ws, "E5:E12", "0%")
    formater(ws, "F5:F12", "0.00")
    largeurs(ws, 22, 10, 10, 10, 10, 10, 12, 10, 10)
    enregistrer(wb, nom)
    f = "Régimes"
    attendu(nom, "Classement des communes par régime, avec des communes à la borne", "openpyxl",
            "le régime est une étiquette de texte (« régime 33 % »), l'écart est en points, taux arrondis à deux décimales",
            [tableau("SRU-02", f, "A4:I12", ["SRU-03", "SRU-04"])],
            [faute("SRU-03", "EL", f, "H6", "écart de 2,95 points : régime de 50 %, et non de 33 %", "régime 33 %", "régime 50 %", ["SRU-04"],
                   aussi=["I6"]),
             faute("SRU-03", "EL", f, "H7", "écart de 1,01 point : régime de 100 %, et non de 50 %", "régime 50 %", "régime 100 %", ["SRU-04"],
                   aussi=["I7"]),
             faute("SRU-03", "AL", f, "H8", "écart de 2 points exactement : 50 % (100) par défaut, 100 % (200) dans l'autre lecture",
                   "régime 100 %", "régime 50 %", hypothese="AMB-01", aussi=["I8"]),
             faute("SRU-03", "AL", f, "H9", "écart de 4 points exactement : 50 % (200) par défaut, 33 % (132) dans l'autre lecture",
                   "régime 33 %", "régime 50 %", hypothese="AMB-02", aussi=["I9"]),
             faute("SRU-03", "AL", f, "H10", "écart exact de 4,004 points (33 %), 4,00 sur le taux arrondi (50 %)", "régime 50 %", "régime 33 %",
                   ["COM-03"], hypothese="AMB-03", aussi=["F10", "I10"])])


def deux_periodes():
    nom = "deux-periodes-cible-changee"
    t = [("titre", x) for x in ("Commune", "Année d'entrée SRU", "Résidences principales", "Logements sociaux", "Taux LS", "Taux cible",
                                "LS manquants", "Tx rattrapage", "Objectif triennal")]
    donnees = {"2023-2025": (2022, [("Valbrune", 2002, 9873, 1898, 25, 33), ("Montfervent", 2002, 5180, 1142, 25, 50),
                                    ("Pont-Sainte-Lucie", 2008, 3120, 412, 25, 33), ("Sévérac-les-Eaux", 2023, 4000, 688, 25, 15)]),
               "2026-2028": (2025, [("Valbrune", 2002, 10120, 2031, 25, 33), ("Montfervent", 2002, 5260, 1199, 20, None),
                                    ("Pont-Sainte-Lucie", 2008, 3205, 530, 20, 50), ("Sévérac-les-Eaux", 2023, 4100, 735, 25, 25)])}
    feuilles = {}
    for periode, (annee, communes) in donnees.items():
        lignes = [[f"Objectifs triennaux {periode}"], [f"Inventaire au 1er janvier {annee}"], [], t]
        for i, (commune, entree, rp, ls, cible, taux) in enumerate(communes):
            r = 5 + i
            lignes.append([commune, entree, rp, ls, ("=", f"[.D{r}]/[.C{r}]", "pct"), ("pct", cible / 100),
                           ("=", f"MAX(0;ROUNDUP([.F{r}]*[.C{r}];0)-[.D{r}])"),
                           ("pct", taux / 100) if taux else "sans objet",
                           ("=", f"ROUNDUP([.G{r}]*[.H{r}];0)") if taux else 0])
        lignes.append(["Total", None, ("=", "SUM([.C5:.C8])"), ("=", "SUM([.D5:.D8])"), ("=", "[.D9]/[.C9]", "pct"), None,
                       ("=", "SUM([.G5:.G8])"), None, ("=", "SUM([.I5:.I8])")])
        if annee == 2025:
            lignes += [[], ["Montfervent et Pont-Sainte-Lucie passent de 25 à 20 % pour 2026-2028."]]
        feuilles[periode] = lignes
    par_fods(nom, feuilles)
    attendu(nom, "Objectifs de deux périodes, cible changée entre les deux", "libreoffice",
            "une feuille par période, la cible de deux communes passe de 25 à 20 % et l'une n'est plus déficitaire ; nouvelle entrante au rang 1 puis 2 ; formules en cache",
            [tableau("SRU-02", "2023-2025", "A4:I9", ["SRU-04"]), tableau("SRU-02", "2026-2028", "A4:I9", ["SRU-04"])])


def recopies():
    nom = "objectifs-2026-2028-recopies"
    wb, ws, cache = classeur("Objectifs 2026-2028", "Calculs")
    poser(ws, "A1", [["Objectifs de rattrapage 2026-2028 – projet"]])
    poser(ws, "A3", [["Commune", "LS manquants 01/01/2022", "Taux 23-25", "Objectif 2023-2025", "LS manquants 01/01/2025",
                      "Taux 26-28", "Objectif 2026-2028"]])
    titrer(ws, "A3:G3", "FCE4D6")
    lignes = [("Valbrune", 571, 0.33, 640, 0.33), ("Montfervent", 153, 0.5, 131, 0.5), ("Pont-Sainte-Lucie", 368, 0.33, 455, 0.33),
              ("Saint-Aubert", 43, 1, 12, 1), ("Marsillac", 412, 0.33, 390, 0.33), ("Villers-Cornay", 584, 0.33, 570, 0.33)]
    for i, (commune, avant, t1, apres, t2) in enumerate(lignes):
        r = 4 + i
        poser(ws, f"A{r}", [[commune, avant, t1, objectif(avant, round(100 * t1)), apres, t2, objectif(apres, round(100 * t2))]])
    ws["G6"] = 122                       # l'objectif 2023-2025 recopié
    ws["C8"] = 33                        # échelle mêlée
    ws["G9"] = "=ROUNDUP(E9*#REF!,0)"
    poser(cache, "A1", [["Contrôles"], ["Logements sociaux financés en 2025", 0], ["Logements autorisés en 2025", 0],
                        ["Part des logements sociaux", "=B2/B3"]])
    cache.sheet_state = "hidden"
    largeurs(ws, 22, 14, 10, 14, 14, 10, 14)
    enregistrer(wb, nom, libreoffice=True)
    f = "Objectifs 2026-2028"
    attendu(nom, "Objectifs 2026-2028 à côté de ceux de 2023-2025", "openpyxl+libreoffice",
            "deux périodes côte à côte, taux au format général, feuille masquée, formules en erreur avec leur valeur en cache",
            [tableau("SRU-04", f, "A3:G9")],
            [faute("SRU-21", "EL", f, "G6", "objectif 2023-2025 (122) recopié : 33 % de 455 = 150,15, soit 151", 122, 151,
                   ["SRU-04"]),
             faute("COM-02", "IN", f, "C8", "33 dans une colonne de taux entre 0 et 1", 33, 0.33),
             faute("COM-01", "IN", f, "G9", "référence perdue (#REF!)", "#REF!", 189),
             faute("COM-01", "IN", "Calculs", "B4", "division par zéro dans la feuille masquée", "#DIV/0!", "sans objet",
                   ["COM-04", "SRU-17"])])


def rehausses():
    nom = "objectifs-rehausses-notifies"
    wb, ws = classeur("Notifications")
    poser(ws, "A1", [["Préfecture – objectifs notifiés pour 2023-2025"]])
    poser(ws, "A3", [["Commune", "LS manquants 01/01/2022", "Taux légal", "Objectif légal", "Objectif rehaussé", "Accord du maire",
                      "Date de l'accord", "Motif (marché local)", "Objectif notifié", "Date de notification",
                      "Objectif repris au classeur"]])
    titrer(ws, "A3:K3")
    marche, jour = "Marché porteur, foncier public disponible", date(2023, 9, 15)
    lignes = [("Valbrune", 571, 33, 220, "Oui", date(2023, 5, 12), marche, 220, jour, 220),
              ("Fontmerle", 318, 33, 130, "Non", None, marche, 130, jour, 130),
              ("Marsillac", 412, 33, 120, "Oui", date(2023, 5, 22), marche, 136, jour, 136),
              ("Villers-Cornay", 584, 33, None, None, None, None, 193, jour, 180),
              ("Grandcombe-le-Lac", 226, 50, None, None, None, None, 113, None, 113),
              ("Bellerive-sur-Sonne", 60, 100, 75, "Oui", date(2023, 6, 2), marche, 75, jour, 75),
              ("Montfervent", 153, 50, 90, "Oui", date(2023, 6, 9), None, 90, jour, 90)]
    poser(ws, "A4", [[c, d, t / 100, objectif(d, t), *suite] for c, d, t, *suite in lignes])
    formater(ws, "C4:C10", "0%")
    formater(ws, "G4:G10", "dd/mm/yyyy")
    formater(ws, "J4:J10", "dd/mm/yyyy")
    largeurs(ws, 22, 12, 8, 10, 10, 10, 12, 38, 10, 14, 14)
    enregistrer(wb, nom)
    f = "Notifications"
    attendu(nom, "Objectifs rehaussés et notifiés", "openpyxl",
            "onze colonnes, de nombreuses cases vides légitimes, dates au format français",
            [tableau("SRU-11", f, "A3:K10", ["SRU-07", "SRU-04"])],
            [faute("SRU-07", "EL", f, "F5", "objectif rehaussé sans l'accord du maire", "Non", "accord daté", aussi=["E5", "G5"]),
             faute("SRU-07", "EL", f, "E6", "objectif rehaussé (120) sous l'objectif légal (136)", 120, "au moins 136"),
             faute("SRU-11", "EL", f, "K7", "objectif repris (180) différent de l'objectif notifié (193)", 180, 193),
             faute("SRU-11", "AL", f, "J8", "date de notification absente", None, "date"),
             faute("SRU-07", "AL", f, "E9", "objectif rehaussé (75) au-dessus du déficit (60)", 75, "au plus 60"),
             faute("SRU-07", "AL", f, "H10", "motif de marché local absent", None, "motif", aussi=["E10"])])


def suivi_contrats():
    nom = "suivi-contrats-departement"
    wb, ws = classeur("Suivi CMS")
    poser(ws, "A1", [["DDT – suivi des contrats de mixité sociale"], ["Situation au 15 novembre 2023"]])
    poser(ws, "A4", [["Commune(s)", "EPCI", "Situation", "Type de CMS", "Période", "Délib. commune", "Signé le", "Terme",
                      "Avis CNSRU le", "Signé par l'EPCI"]])
    titrer(ws, "A4:J4")
    val, rives = "CA du Val de Brune", "CC des Hautes-Rives"
    d1, s1, fin = date(2023, 6, 12), date(2023, 7, 10), date(2025, 12, 31)
    lignes = [("Valbrune", val, "Déficitaire", "B abaissant", "2023-2025", d1, s1, fin, None, "Oui"),
              ("Fontmerle, Grandcombe-le-Lac, Villers-Cornay", rives, "Déficitaires", "C mutualisant", "2023-2025", d1, s1, fin,
               date(2023, 9, 20), "Oui"),
              ("Marsillac", rives, "Déficitaire", "B abaissant", "2023-2025", d1, date(2023, 7, 18), fin, None, "Oui"),
              ("Montfervent", val, "Déficitaire", "A sans aménagement", "2023-2025", d1, s1, date(2026, 12, 31), None, "Oui"),
              ("Pont-Sainte-Lucie", val, "Déficitaire", "B abaissant", "2024-2026", d1, s1, fin, None, "Oui"),
              ("Sévérac-les-Eaux", val, "Nouvelle entrante 2023", "B abaissant", "2023-2025", d1, s1, fin, None, "Oui"),
              ("Coudrelle", val, "Déficitaire", None, "2023-2025", d1, s1, fin, None, "Oui"),
              ("Rocquevert", val, "Déficitaire", "A sans aménagement", "2023-2025", d1, "10/07/23", fin, None, "Oui"),
              ("Saint-Aubert", val, "Déficitaire", "B abaissant", "2023-2025", d1, s1, fin, None, "Non"),
              ("Brévannes-le-Haut", "CC du Plateau", "Nouvelle entrante 2023", "A sans aménagement", "2023-2025", d1, s1, fin, None, "Oui")]
    poser(ws, "A5", [list(x) for x in lignes])
    for plage in ("F5:F14", "G5:G14", "H5:H14", "I5:I14"):
        formater(ws, plage, "dd/mm/yyyy")
    largeurs(ws, 40, 22, 22, 20, 12, 14, 12, 12, 14, 12)
    ws.auto_filter.ref = "A4:J14"
    enregistrer(wb, nom)
    f = "Suivi CMS"
    attendu(nom, "Suivi départemental des contrats de mixité sociale", "openpyxl",
            "un contrat par ligne, plusieurs communes dans une même case, dates, filtre automatique",
            [tableau("CMS-01", f, "A4:J14", ["CMS-12", "CMS-13", "CMS-15", "CMS-17"])],
            [faute("CMS-12", "EL", f, "I6", "contrat mutualisant signé le 10/07/2023, avant l'avis du 20/09/2023", "2023-09-20",
                   "avant le 10/07/2023", ["CMS-07"], aussi=["G6"]),
             faute("CMS-13", "EL", f, "D7", "contrat abaissant dans un EPCI qui a un contrat mutualisant la même période", "B abaissant",
                   "A, ou retrait du contrat C", ["CMS-07"], aussi=["A7", "B7", "D6"]),
             faute("CMS-17", "AL", f, "H8", "durée de plus de trois ans (10/07/2023 au 31/12/2026)", "2026-12-31", "au plus tard le 09/07/2026"),
             faute("SRU-21", "IN", f, "E9", "période à cheval sur deux périodes triennales", "2024-2026", "2023-2025"),
             faute("CMS-02", "EL", f, "D10", "contrat abaissant pour une commune nouvelle entrante", "B abaissant", "A sans aménagement",
                   ["SRU-05"], aussi=["C10", "A10"]),
             faute("CMS-01", "AL", f, "D11", "type de contrat non indiqué", None, "A, B ou C"),
             faute("COM-06", "IN", f, "G12", "date en texte, année à deux chiffres", "10/07/23", "10/07/2023", ["COM-01"]),
             faute("CMS-15", "EL", f, "J13", "signature de l'EPCI absente", "Non", "Oui", ["SRU-11"])])


def contrat_volets():
    nom = "contrat-valbrune-volets"
    wb, parties, demande, art1, art2, sign = classeur("Parties", "Parc & demande", "Article 1er", "Article 2", "Signatures")
    poser(parties, "A1", [["Contrat de mixité sociale (2023-2025) – Valbrune"]])
    poser(parties, "A3", [["Type de signataire", "Nom", "Représentée par : nom et qualité", "Instance délibérante",
                           "Date de la délibération"],
                          ["Commune", "Valbrune", "Le maire", "Conseil municipal", date(2023, 6, 12)],
                          ["EPCI", "CA du Val de Brune", "Le président", "Conseil communautaire", date(2023, 6, 26)],
                          ["État", "Préfecture de xx", "Le préfet"]])
    formater(parties, "E4:E6", "dd/mm/yyyy")
    titrer(parties, "A3:E3")
    poser(demande, "A1", [["1er volet – 2) État des lieux du parc social et de la demande"]])
    poser(demande, "A3", [["Caractéristique", "Modalité", "Nombre de logements", "Part"],
                          ["Ancienneté du parc", "Avant 1975", 520, "=C4/1898"],
                          ["Ancienneté du parc", "1975-2000", 778, "=C5/1898"],
                          ["Ancienneté du parc", "Après 2000", 600, "=C6/1898"],
                          ["Taille des logements", "T1 et T2", 560, "=C7/1898"],
                          ["Taille des logements", "T3", 790, "=C8/1898"],
                          ["Taille des logements", "T4 et plus", 548, "=738/1898"]])
    poser(demande, "F3", [["Indicateur", "Numérateur", "Dénominateur", "Valeur", "Année", "Source"],
                          ["Ratio de tension = demandeurs / demandes satisfaites", 1260, 180, "=H4/G4", 2022, "SNE"],
                          ["Taux de vacance dans le parc social", 38, 1898, "=G5/H5", 2022, "RPLS"],
                          ["Taux de rotation dans le parc social", 152, 1898, "=G6/H6", 2022, "RPLS"]])
    formater(demande, "D4:D9", "0.0%")
    formater(demande, "I4:I4", "0.0")
    formater(demande, "I5:I6", "0.0%")
    titrer(demande, "A3:D3")
    titrer(demande, "F3:K3")
    poser(art1, "A1", [["Article 1er - Les engagements et actions à mener pour la période 2023-2025"]])
    actions = [("Action foncière", "Étude de gisements fonciers", "15 sites qualifiés", "Prestataire, deux ateliers", "30/09/2023"),
               ("Urbanisme", "Révision des secteurs de mixité sociale du PLU", "Seuil de 40 % dès 12 logements", "Modification du PLU", "30/06/2024"),
               ("Programmation et financement", "Conférence annuelle avec les bailleurs", "3 conférences, 160 agréments", "Animation par le service habitat", "31/12/2025"),
               ("Attributions aux publics prioritaires", "Charte d'accueil des demandeurs", "45 attributions par an", "Comité trimestriel", "31/12/2024")]
    poser(art1, "A3", [["N°", "Thématique", "Engagement ou action", "Signataire(s) concerné(s)", "Pilote(s)", "Résultats attendus",
                        "Méthode", "Début", "Fin"]])
    for i, (theme, action, resultat, methode, limite) in enumerate(actions):
        j, m, a = map(int, limite.split("/"))
        poser(art1, f"A{4 + i}", [[i + 1, theme, action, "Valbrune", "Valbrune", resultat, methode, date(2023, 9, 1), date(a, m, j)]])
    formater(art1, "H4:I7", "dd/mm/yyyy")
    titrer(art1, "A3:I3")
    poser(art2, "A1", [["Article 2 - Les objectifs de rattrapage pour la période 2023-2025"],
                       ["Le taux de rattrapage légal de la commune est de 33 %, soit un objectif de 189 logements sociaux."],
                       ["Le taux de rattrapage retenu est de 28,02 %, soit un objectif de 170 logements sociaux."],
                       ["Cet abaissement est conclu en application du IX de l'article L. 302-8-1 du code de la construction et de l'habitation."]])
    poser(art2, "A6", [["Nom de la commune", "Nombre de LS manquants au 1er janvier 2022", "Taux de rattrapage avant CMS",
                        "Objectifs 2023-2025 avant CMS", "Taux de rattrapage retenu", "Objectifs 2023-2025 retenus"],
                       ["Valbrune", 571, 0.33, "=ROUNDUP(B7*C7,0)", "=F7/B7", 160]])
    poser(art2, "A10", [["Objectif retenu", "Nombre minimal de PLAI", "Plafond PLS et assimilés", "Nombre maximal de PLS ou assimilés"],
                        [160, 40, 0.3, 48]])
    for plage in ("C7:C7", "E7:E7"):
        formater(art2, plage, "0.00%")
    formater(art2, "C11:C11", "0%")
    titrer(art2, "A6:F6")
    titrer(art2, "A10:D10")
    poser(sign, "A2", [["Partie", "Prénom Nom", "Qualité", "Date", "Signature"],
                       ["COMMUNE", None, "Maire", date(2023, 7, 10), "signé"],
                       ["ETAT", None, "Préfet", date(2023, 7, 10), "signé"]])
    formater(sign, "D3:D4", "dd/mm/yyyy")
    titrer(sign, "A2:E2")
    for ws in (parties, demande, art1, art2, sign):
        largeurs(ws, 24, 24, 24, 22, 22, 40, 14, 14, 10, 10, 10)
    enregistrer(wb, nom, libreoffice=True)
    attendu(nom, "Contrat d'une commune, par volets", "openpyxl+libreoffice",
            "une feuille par partie du contrat, deux tableaux côte à côte, phrases au-dessus des tableaux, esperluette dans un nom de feuille",
            [tableau("TAB-01", "Parties", "A3:E6"), tableau("TAB-05", "Parc & demande", "A3:D9"),
             tableau("TAB-06", "Parc & demande", "F3:K6"), tableau("TAB-12", "Article 1er", "A3:I7"), tableau("TAB-13", "Article 2", "A6:F7"),
             tableau("TAB-16", "Article 2", "A10:D11"), tableau("TAB-20", "Signatures", "A2:E4")],
            [faute("CMS-21", "IN", "Parties", "B6", "champ de la trame laissé tel quel", "Préfecture de xx", "nom du département"),
             faute("CMS-25", "IN", "Parc & demande", "D9", "les parts de la taille des logements font 110 %", 738 / 1898, 548 / 1898,
                   ["COM-05"], aussi=["A3:D3", "D7", "D8"]),
             faute("CMS-25", "IN", "Parc & demande", "I4", "ratio de tension inversé (180/1260)", 180 / 1260, 7),
             faute("CMS-31", "IN", "Article 2", "A3", "le texte dit 170, le tableau 160",
                   "Le taux de rattrapage retenu est de 28,02 %, soit un objectif de 170 logements sociaux.", 160, ["CMS-04"], aussi=["F7"]),
             faute("COM-09", "IF", "Article 2", "A4", "le IX est un paragraphe de l'article L. 302-8",
                   "Cet abaissement est conclu en application du IX de l'article L. 302-8-1 du code de la construction et de l'habitation.",
                   "IX de l'article L. 302-8"),
             faute("SRU-10", "EL", "Article 2", "B11", "40 PLAI au moins (25 %) : 30 % de 160 font 48", 40, 48, ["CMS-35"]),
             faute("CMS-15", "EL", "Signatures", "A2:E2", "signature du président de l'EPCI absente", None, "ligne EPCI signée",
                   ["CMS-43", "SRU-11"], aussi=["A3", "A4"])])


if __name__ == "__main__":
    epci_c5()
    un_tiers()
    abaissement_trame()
    abaissement_planchers()
    mutualisation_accords()
    mutualisation_fautes()
    regimes()
    deux_periodes()
    recopies()
    rehausses()
    suivi_contrats()
    contrat_volets()
